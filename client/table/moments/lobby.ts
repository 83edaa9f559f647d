/** People sit down: seat pawns by team, each with its team's shape and colour. */
import type { PublicView, TeamFace } from '../../../shared/view.ts'
import type { Layout } from '../layout.ts'
import { cellShare } from '../packing.ts'
import { groupSizes, groupsOf, mostPawns } from '../pawns.ts'
import { ringOf } from '../ring.ts'
import {
  arriving,
  inset,
  layers,
  middle,
  type Point,
  placed,
  type Rect,
  type Size,
  type Thing,
  within,
} from '../thing.ts'
import { tableWords } from '../words.ts'
import { type Moment, nearEdge } from './stage.ts'

/** The whole round table, seen from a little higher than during play. */
export const lobbyTable = (layout: Layout): Rect =>
  inset({ x: 0, y: 0, ...layout.size }, layout.gap * (layout.small ? 0.5 : 1))

export const lobby: Moment = {
  lay: ({ view, layout }) => {
    const room = inset(lobbyTable(layout), layout.gap * 1.6)
    const hole = { width: room.width * 0.34, height: Math.max(layout.smallest * 2.2, room.height * 0.16) }
    const label = { x: room.x + (room.width - hole.width) / 2, y: room.y + (room.height - hole.height) / 2, ...hole }
    const text = view.about.open ? tableWords().seats(view.counters.seats) : tableWords().notOpen
    const count: Thing = { key: 'seats', look: { kind: 'label', text }, ...placed(label), layer: layers.over }
    const places = view.about.teamCount < 2 ? [] : teamPlaces(view.teams, room, hole, layout)
    return [count, ...(places.length > 0 ? places : oneRoom(view, room, hole, layout))]
  },
}

/** The teams' tables round the large one; nothing where there are too many to be told apart. */
function teamPlaces(teams: readonly TeamFace[], room: Rect, hole: Size, layout: Layout): Thing[] {
  const most = room.height * (teams.length === 2 && room.width > room.height ? 0.54 : 0.4)
  const { size, places } = ringOf(room, teams.length, most, hole)
  const crowded = teams.reduce((sum, team) => sum + team.seats, 0) > mostPawns
  if (size < layout.smallest * 4) return []
  return teams.flatMap((team, at) => {
    const place = places[at]
    if (!place) return []
    const side = size * 0.98
    const rect = { x: place.x - side / 2, y: place.y - side / 2, width: side, height: side }
    return (crowded ? null : seated(team, rect, layout)) ?? counted(team, rect, layout)
  })
}

/** A small table with a pawn for each person round it; null where the pawns would be too small. */
function seated(team: TeamFace, rect: Rect, layout: Layout): Thing[] | null {
  const side = Math.max(layout.smallest * 2.3, rect.width * 0.38)
  const { size, places } = ringOf(rect, Math.max(3, team.seats), rect.width * 0.27, { width: side, height: side })
  if (size < layout.smallest * 0.8) return null
  const seats = places
    .slice(0, team.seats)
    .map((place, at) => seat(`seat-${team.number}-${at}`, team.number, 1, place, size, layout))
  return [teamTable(team, within(rect, 1), side), ...seats]
}

/** A small table, and under it one pawn with the number of people. */
function counted(team: TeamFace, rect: Rect, layout: Layout): Thing[] {
  const side = rect.width * 0.56
  const upper = { ...rect, height: side }
  const lower = { ...rect, y: rect.y + side, height: rect.height - side }
  const all = seat(`seat-${team.number}-all`, team.number, team.seats, middle(lower), lower.height, layout)
  return team.seats === 0 ? [teamTable(team, upper, side)] : [teamTable(team, upper, side), all]
}

const teamTable = ({ number }: TeamFace, rect: Rect, side: number): Thing => ({
  key: `team-${number}`,
  look: { kind: 'team', team: number },
  ...middle(rect),
  width: side,
  height: side,
  layer: layers.tray,
})

/** One room, without teams or with one that is everybody: pawns all alike round the table. */
function oneRoom({ about, counters: { seats } }: PublicView, room: Rect, hole: Size, layout: Layout): Thing[] {
  const team = about.teamCount === 1 ? 1 : 0
  for (const group of groupSizes) {
    const pawns = groupsOf(seats, group)
    const least = group === 1 ? 0.8 : 2.6
    const ring = pawns.length > mostPawns ? null : ringOf(room, pawns.length, room.height * 0.16, hole)
    if (ring && ring.size >= layout.smallest * least)
      return ring.places.map((place, at) =>
        seat(`seat-${team}-${group}-${at}`, team, pawns[at] ?? group, place, ring.size, layout),
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
