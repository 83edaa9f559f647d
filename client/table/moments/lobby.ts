/** People sit down: seat pawns by team, each with its team's shape and colour. */
import type { TeamFace } from '../../../shared/view.ts'
import { type Layout, ringOf } from '../layout.ts'
import { cellAt, cellShare, gridFor } from '../packing.ts'
import { groupSizes, groupsOf, mostPawns } from '../pawns.ts'
import { arriving, inset, layers, type Point, placed, type Rect, type Size, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { type Moment, nearEdge } from './stage.ts'

/** The whole round table, seen from a little higher than during play. */
export const lobbyTable = (layout: Layout): Rect =>
  inset({ x: 0, y: 0, ...layout.size }, layout.gap * (layout.small ? 0.5 : 1))

export const lobby: Moment = ({ view, layout }) => {
  const room = inset(lobbyTable(layout), layout.gap * 1.6)
  const hole = { width: room.width * 0.34, height: Math.max(layout.smallest * 2.2, room.height * 0.16) }
  const label = { x: room.x + (room.width - hole.width) / 2, y: room.y + (room.height - hole.height) / 2, ...hole }
  const text = view.about.open ? tableWords().seats(view.counters.seats) : tableWords().notOpen
  const count: Thing = { key: 'seats', look: { kind: 'label', text }, ...placed(label), layer: layers.over }
  const places = view.about.teamCount === 0 ? [] : teamPlaces(view.teams, room, hole, layout)
  return [count, ...(places.length > 0 ? places : oneRoom(view.counters.seats, room, hole, layout))]
}

/** Teams round the table; nothing where there are too many to be told apart. */
function teamPlaces(teams: readonly TeamFace[], room: Rect, hole: Size, layout: Layout): Thing[] {
  const { size, places } = ringOf(room, teams.length, room.height * 0.34, hole)
  const crowded = teams.reduce((sum, team) => sum + team.seats, 0) > mostPawns
  if (size < layout.smallest * 2.6) return []
  return teams.flatMap((team, at) => {
    const place = places[at]
    return place ? teamPlace(team, place, size * 0.96, crowded, layout) : []
  })
}

/** A sign with the team's shape and number, and under it the team's pawns: one each, or one with their number. */
function teamPlace(team: TeamFace, centre: Point, size: number, crowded: boolean, layout: Layout): Thing[] {
  const left = { x: centre.x - size / 2, y: centre.y - size / 2 }
  const sign = size * 0.4
  const signRect = { x: centre.x - sign / 2, y: left.y, width: sign, height: sign }
  const look = { kind: 'team', team: team.number } as const
  const mark: Thing = { key: `team-${team.number}`, look, ...placed(signRect), layer: layers.tray }
  const tray = { x: left.x, y: left.y + sign, width: size, height: size - sign }
  const grid = gridFor(tray, Math.max(8, team.seats), size * 0.3)
  const together = crowded || grid.cell < layout.smallest * 0.7
  const pawns = groupsOf(team.seats, together ? Math.max(1, team.seats) : 1)
  const wide = together ? gridFor(tray, 1) : grid
  const seats = pawns.map((worth, at): Thing => {
    const place = cellAt(wide, at, pawns.length, 0.15)
    return seat(`seat-${team.number}-${together ? 'all' : at}`, team.number, worth, place, wide.cell, layout)
  })
  return [mark, ...seats]
}

/** One room without teams: pawns all alike round the table. */
function oneRoom(seats: number, room: Rect, hole: Size, layout: Layout): Thing[] {
  for (const group of groupSizes) {
    const pawns = groupsOf(seats, group)
    const least = group === 1 ? 0.8 : 2.2
    const ring = pawns.length > mostPawns ? null : ringOf(room, pawns.length, room.height * 0.16, hole)
    if (ring && ring.size >= layout.smallest * least)
      return ring.places.map((place, at) =>
        seat(`seat-0-${group}-${at}`, 0, pawns[at] ?? group, place, ring.size, layout),
      )
  }
  return []
}

const seat = (key: string, team: number, count: number, place: Point, cell: number, layout: Layout): Thing => ({
  key,
  look: { kind: 'seat', team, count },
  ...place,
  width: cell * cellShare,
  height: cell * cellShare,
  layer: layers.pawn,
  enter: arriving(place, nearEdge(layout), 0, 500),
})
