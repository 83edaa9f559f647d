import type { Scene } from 'phaser'
import { describe, expect, test } from 'vitest'
import type { Faces } from '../../../client/table/faces.ts'
import { Piece } from '../../../client/table/piece.ts'
import { arriving, layers, type Thing } from '../../../client/table/thing.ts'

/** A stage that counts the tweens that are made on it; its image keeps what it is told. */
function stage() {
  const made: object[] = []
  const image: Record<string, unknown> = { x: 0, y: 0, scaleX: 1, visible: true, texture: { key: '' } }
  const setters: Record<string, (...given: unknown[]) => void> = {
    setPosition: (x, y) => Object.assign(image, { x, y }),
    setTexture: (key) => Object.assign(image, { texture: { key } }),
    setScale: (x, y = x) => Object.assign(image, { scaleX: x, scaleY: y }),
    setVisible: (visible) => Object.assign(image, { visible }),
    destroy: () => Object.assign(image, { visible: false }),
  }
  const shown: object = new Proxy(image, {
    get: (_, name: string) =>
      name in image
        ? image[name]
        : (...given: unknown[]) => {
            setters[name]?.(...given)
            return shown
          },
  })
  const tweens = {
    add: (tween: object) => made.push(tween),
    chain: (tween: object) => made.push(tween),
    killTweensOf: () => undefined,
  }
  const scene = {
    add: {
      image: (x: number, y: number, key: string) => {
        Object.assign(image, { x, y, texture: { key } })
        return shown
      },
    },
    tweens,
  }
  const faces = { scale: 1, faceOf: (look: object) => JSON.stringify(look) }
  return { made, image, scene: scene as unknown as Scene, faces: faces as unknown as Faces }
}

const place = { x: 100, y: 50 }
const card: Thing = {
  key: 'card-1',
  look: { kind: 'card', title: 'Titel', lines: [] },
  side: 'front',
  ...place,
  width: 80,
  height: 40,
  layer: layers.card,
  enter: { ...arriving(place, { x: 0, y: 0 }, 0, 400), back: { kind: 'back' }, flipAt: 500 },
}
const turned: Thing = { ...card, side: 'een', look: { kind: 'verso', question: '', name: 'Code', text: '' } }

describe('with reduced motion', () => {
  test('no tween is ever made: a thing comes, moves, turns and leaves at once', () => {
    const { made, image, scene, faces } = stage()
    const piece = new Piece(scene, faces, card, true)
    expect(image).toMatchObject(place)
    piece.become({ ...card, x: 300 }, true)
    expect(image).toMatchObject({ x: 300 })
    piece.become(turned, true)
    expect(image.texture).toEqual({ key: JSON.stringify(turned.look) })
    let gone = false
    piece.leave(true, () => {
      gone = true
    })
    expect(gone).toBe(true)
    expect(made).toEqual([])
  })
})

describe('with motion', () => {
  test('a thing whose side changes is turned over: its new side shows once it is edge on', () => {
    const { made, image, scene, faces } = stage()
    const piece = new Piece(scene, faces, { ...card, enter: undefined } as unknown as Thing, true)
    piece.become(turned, false)
    expect(image.texture).toEqual({ key: JSON.stringify(card.look) })
    const [away] = (made[0] as { tweens: { scaleX: number; onComplete(): void }[] }).tweens
    expect(away?.scaleX).toBe(0)
    away?.onComplete()
    expect(image.texture).toEqual({ key: JSON.stringify(turned.look) })
  })
  test('a tap ends it: the thing lies where and as it should', () => {
    const { image, scene, faces } = stage()
    const piece = new Piece(scene, faces, card, false)
    expect(image).toMatchObject({ x: 0, y: 0, visible: false, texture: { key: '{"kind":"back"}' } })
    piece.finish()
    expect(image).toMatchObject({ ...place, visible: true, texture: { key: JSON.stringify(card.look) } })
  })

  test('a thing that gets another size glides in that size: it is never drawn stretched', () => {
    const { made, image, scene, faces } = stage()
    const piece = new Piece(scene, faces, card, true)
    piece.become({ ...card, x: 300, width: 40, height: 20 }, false)
    expect(image).toMatchObject({ scaleX: 1 })
    expect(made).toEqual([expect.objectContaining({ x: 300, y: place.y })])
    expect(made[0]).not.toHaveProperty('scale')
  })
})
