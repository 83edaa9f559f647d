import { describe, expect, test } from 'vitest'
import { Ground, type Lain, type Lying } from '../../../client/table/ground.ts'

/** A ground that remembers what was painted on it: '' is the colour under everything, a name is a thing's face. */
function aGround() {
  const painted: string[] = []
  const places: number[] = []
  const on = {
    fillRect: () => painted.push(''),
    drawImage: (face: { name: string }) => painted.push(face.name),
    setTransform: (...[, , , , x]: number[]) => places.push(x ?? Number.NaN),
    rotate: () => undefined,
    scale: () => undefined,
  }
  const ground = new Ground({ getContext: () => on } as unknown as HTMLCanvasElement)
  ground.clear(100, 80, 1, '#000000')
  painted.length = 0
  places.length = 0
  return { ground, painted, places }
}

class Stub implements Lying {
  readonly layer: number
  readonly #name: string
  moving = false
  grounded = false
  x = 0

  constructor(name: string, layer: number) {
    this.#name = name
    this.layer = layer
  }

  get lain(): Lain {
    return { face: faceOf(this.#name), x: this.x, y: 0, turn: 0, scaleX: 1, scaleY: 1, alpha: 1 }
  }
}

const faces = new Map<string, Lain['face']>()
function faceOf(name: string): Lain['face'] {
  const face = faces.get(name) ?? ({ name, width: 10, height: 10 } as unknown as Lain['face'])
  faces.set(name, face)
  return face
}

function aTable() {
  const [table, card, note, pawn] = [
    new Stub('table', 0),
    new Stub('card', 3),
    new Stub('note', 4),
    new Stub('pawn', 5),
  ] as const
  return { table, card, note, pawn, all: [table, card, note, pawn] }
}

describe('the ground', () => {
  test('lays everything at whole pixels of the canvas, as the camera draws it', () => {
    const { ground, places } = aGround()
    const { card, pawn, all } = aTable()
    card.x = 20.4
    pawn.moving = true
    ground.settle(all, [])
    expect(places).toContain(20)
    expect(places.every(Number.isInteger)).toBe(true)
  })

  test('holds what lies below all that moves, and nothing that moves or lies on it', () => {
    const { ground, painted } = aGround()
    const { card, table, note, pawn, all } = aTable()
    note.moving = true
    ground.settle(all, [])
    expect(painted).toEqual(['', 'table', 'card'])
    expect([table, card, note, pawn].map(({ grounded }) => grounded)).toEqual([true, true, false, false])
  })
  test('is not painted again while nothing on it changes', () => {
    const { ground, painted } = aGround()
    const { pawn, all } = aTable()
    pawn.moving = true
    ground.settle(all, [])
    painted.length = 0
    for (let frame = 0; frame < 3; frame++) ground.settle(all, [])
    expect(painted).toEqual([])
  })
  test('takes what comes to rest on top of what it has', () => {
    const { ground, painted } = aGround()
    const { card, pawn, note, all } = aTable()
    card.moving = true
    pawn.moving = true
    ground.settle(all, [])
    painted.length = 0
    card.moving = false
    ground.settle(all, [])
    expect(painted).toEqual(['card', 'note'])
    expect(note.grounded).toBe(true)
  })
  test('lets go of what begins to move, and of what lies on that', () => {
    const { ground, painted } = aGround()
    const { card, note, pawn, all } = aTable()
    pawn.moving = true
    ground.settle(all, [])
    painted.length = 0
    card.moving = true
    ground.settle(all, [])
    expect(painted).toEqual(['', 'table'])
    expect([card.grounded, note.grounded]).toEqual([false, false])
  })
  test('is painted anew when something on it looks different or lies elsewhere, also when nothing moves', () => {
    const { ground, painted } = aGround()
    const { card, pawn, all } = aTable()
    pawn.moving = true
    ground.settle(all, [])
    pawn.moving = false
    painted.length = 0
    card.x = 7
    ground.settle(all, [])
    expect(painted).toEqual(['', 'table', 'card', 'note'])
  })
  test('stays as it is when all motion ends: the pawns that came to rest are drawn on it', () => {
    const { ground, painted } = aGround()
    const { pawn, all } = aTable()
    pawn.moving = true
    ground.settle(all, [])
    painted.length = 0
    pawn.moving = false
    ground.settle(all, [])
    expect(painted).toEqual([])
    expect(pawn.grounded).toBe(false)
  })
  test('holds nothing that lies above what is on its way off the table', () => {
    const { ground } = aGround()
    const { card, note, pawn, table } = aTable()
    ground.settle([table, note, pawn], [card])
    expect([table.grounded, note.grounded, pawn.grounded]).toEqual([true, false, false])
  })
  test('lets go of what is taken away', () => {
    const { ground, painted } = aGround()
    const { card, table, pawn } = aTable()
    pawn.moving = true
    ground.settle([table, card, pawn], [])
    painted.length = 0
    ground.settle([table, pawn], [card])
    expect(painted).toEqual(['', 'table'])
    expect(card.grounded).toBe(false)
  })
})
