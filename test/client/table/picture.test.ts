import { describe, expect, test } from 'vitest'
import { optionAt, pictureOf } from '../../../client/table/picture.ts'
import type { Picture, Role, Thing } from '../../../client/table/thing.ts'
import { type Phase, phases } from '../../../shared/phase.ts'
import { publicView } from '../../../shared/public-view.ts'
import type { Chapter } from '../../../shared/view.ts'
import { aCard, aSession, facilitator, Play } from '../../support/builders.ts'
import { textsOn } from './recorded.ts'
import { aChapter, aReference, aView, counted, countedApart } from './views.ts'

const size = { width: 1280, height: 800 }
const of = (picture: Picture, kind: Thing['look']['kind']): Thing[] =>
  picture.things.filter(({ look }) => look.kind === kind)
const textOn = (picture: Picture): string => JSON.stringify(picture.things.map(({ look }) => look))

/** A session of nine in which `first` and `second` were voted, p1 first, seen in `phase`. */
const played = (first: string, second: string, phase: Phase) => {
  const play = new Play(aSession({ cards: [aCard('kaart', 3)] })).seat(9).advanceTo('voting').vote(first)
  if (phase === 'revote' || phase === 'shift') play.advanceTo('revote').vote(second)
  return publicView(play.advanceTo(phase).session)
}

describe('ballot pawns are nobody’s', () => {
  test.each([
    ['voting', 'AABBBCCCC', 'CCCCBBBAA'],
    ['spread', 'AABBBCCCC', 'CCCCBBBAA'],
    ['revote', 'AABBBCCCC', 'BCACBCACB'],
    ['shift', 'AABBBCCCC', 'CBACBCACB'],
  ] as const)('two sessions in which only who voted what differs draw the same picture at %s', (phase, one, other) => {
    const second = [...one].toReversed().join('')
    const a = pictureOf(played(one, second, phase), 'screen', size)
    const b = pictureOf(played(other, [...second].toSorted().join(''), phase), 'screen', size)
    expect(b).toEqual(a)
  })
  test('before the spread, what was voted changes nothing', () => {
    expect(pictureOf(played('AAAAAAAAA', '', 'voting'), 'screen', size)).toEqual(
      pictureOf(played('ABCABCABC', '', 'voting'), 'screen', size),
    )
  })
  test('they are all alike and carry no option, seat or team in their name', () => {
    const pawns = of(
      pictureOf(
        aView('spread', 3, { shown: { first: counted([5, 8, 3]), second: null, shift: null } }),
        'screen',
        size,
      ),
      'pawn',
    )
    expect(pawns).toHaveLength(16)
    expect(new Set(pawns.map(({ look }) => JSON.stringify(look)))).toHaveLength(1)
    for (const { key } of pawns) expect(key).toMatch(/^ballot-1-\d+$/)
  })
  test('they leave the bag in an order that mixes the options', () => {
    const shown = { first: counted([10, 10, 10]), second: null, shift: null }
    const picture = pictureOf(aView('spread', 3, { shown }), 'screen', size)
    const trays = of(picture, 'tray')
    const trayUnder = (pawn: Thing) =>
      trays.findIndex(
        ({ x, y, width, height }) => Math.abs(pawn.x - x) <= width / 2 && Math.abs(pawn.y - y) <= height / 2,
      )
    const columns = of(picture, 'pawn')
      .toSorted((one, two) => (one.enter?.legs[0]?.at ?? 0) - (two.enter?.legs[0]?.at ?? 0))
      .map(trayUnder)
    expect(new Set(columns)).toEqual(new Set([0, 1, 2]))
    expect(columns.slice(0, 10).every((column) => column === columns[0])).toBe(false)
  })
})

describe('what may not be shown is not drawn', () => {
  test.each([{ kind: 'tooFew' }, { kind: 'nearlyAll', option: 'B' }, { kind: 'words' }] as const)(
    '$kind: no pawn, no number',
    (first) => {
      const picture = pictureOf(aView('spread', 3, { shown: { first, second: null, shift: null } }), 'screen', size)
      expect(of(picture, 'pawn')).toEqual([])
      expect(of(picture, 'bag')).toMatchObject([{ look: { open: false } }])
      for (const { look } of of(picture, 'option')) expect(look).toMatchObject({ count: '' })
      expect(textOn(picture)).not.toMatch(/"text":"[^"]*\d/)
    },
  )
  test('nearly all: the sentence, and the option that it names', () => {
    const first = { kind: 'nearlyAll', option: 'B' } as const
    const picture = pictureOf(aView('spread', 3, { shown: { first, second: null, shift: null } }), 'participant', size)
    expect(textOn(picture)).toContain('Iedereen of bijna iedereen koos B.')
    expect(of(picture, 'option').map(({ look }) => (look.kind === 'option' ? look.mark : ''))).toEqual([
      'none',
      'told',
      'none',
    ])
  })
  test('a shown spread marks no winner', () => {
    const picture = pictureOf(
      aView('spread', 3, { shown: { first: counted([1, 9, 3]), second: null, shift: null } }),
      'screen',
      size,
    )
    for (const { look } of of(picture, 'option')) expect(look).toMatchObject({ mark: 'none' })
  })
  test('the revote shows nothing of the first vote and marks nothing', () => {
    const shown = { first: counted([1, 9, 3]), second: null, shift: null }
    const picture = pictureOf(aView('revote', 3, { shown }), 'participant', size)
    for (const { look } of of(picture, 'option')) expect(look).toMatchObject({ mark: 'none', count: '' })
  })
  test('no stamp before a reference is there', () => {
    expect(of(pictureOf(aView('reference', 3), 'screen', size), 'stamp')).toEqual([])
  })
})

describe('what was written instead of an option', () => {
  const letters = (picture: Picture) =>
    of(picture, 'option').map(({ look }) => (look.kind === 'option' ? look.letter : ''))
  test('has a card of its own without a letter, where the spread counts it', () => {
    const shown = { first: countedApart([4, 3, 2, 5]), second: null, shift: null }
    const picture = pictureOf(aView('spread', 3, { shown }), 'screen', size)
    expect(letters(picture)).toEqual(['A', 'B', 'C', '*'])
    expect(of(picture, 'pawn')).toHaveLength(14)
    expect(textOn(picture)).toContain('"text":"Anders"')
  })
  test('has none while people vote, and none where nobody wrote', () => {
    const shown = { first: countedApart([4, 3, 2, 5]), second: null, shift: null }
    expect(letters(pictureOf(aView('revote', 3, { shown }), 'screen', size))).toEqual(['A', 'B', 'C'])
    const plain = { ...shown, first: counted([4, 3, 2]) }
    expect(letters(pictureOf(aView('spread', 3, { shown: plain }), 'screen', size))).toEqual(['A', 'B', 'C'])
  })
  test('becomes an option of the second vote; the first spread keeps "anders"', () => {
    const play = new Play(aSession({ cards: [aCard('kaart', 3)] })).seat(9).advanceTo('voting').vote('AAABB****')
    play.advanceTo('discussion').ask(facilitator, { type: 'addOption', round: 1, text: 'Samen bespreken' })
    play.advanceTo('revote')
    expect(letters(pictureOf(publicView(play.session), 'screen', size))).toEqual(['A', 'B', 'C', 'D'])
    play.vote('AAADDDDBB').advanceTo('shift')
    const picture = pictureOf(publicView(play.session), 'screen', size)
    expect(letters(picture)).toEqual(['A', 'B', 'C', 'D', '*'])
    const counts = of(picture, 'option').map(({ look }) =>
      look.kind === 'option' ? look.count.replaceAll('\u00a0', ' ') : '',
    )
    expect(counts).toEqual(['3 → 3', '2 → 2', '0 → 0', '0 → 4', '4 → 0'])
  })
  test('lies as notes beside "anders" while people talk, without an author', () => {
    const shown = { first: countedApart([4, 3, 2, 5]), second: null, shift: null }
    const written = [{ id: 'w', vote: 'first', text: 'Eerst bellen' } as const]
    const posted = [{ id: 'a', option: 'A', text: 'Omdat het hoort', support: 1 } as const]
    const picture = pictureOf(aView('discussion', 3, { shown, written, arguments: posted }), 'screen', size)
    expect(of(picture, 'note').map(({ key }) => key)).toEqual(['note-a', 'note-w'])
  })
})

describe('notes', () => {
  const lettersWith = (...texts: readonly string[]) => {
    const posted = texts.map((text, at) => ({ id: `n${at}`, option: 'A' as const, text, support: 0 }))
    const picture = pictureOf(aView('discussion', 4, { arguments: posted }), 'screen', size)
    const notes = of(picture, 'note').map(({ look }) => (look.kind === 'note' ? look.letters : 0))
    return { smallest: picture.smallest, notes: new Set(notes) }
  }
  test('a few are written larger, all alike', () => {
    const { smallest, notes } = lettersWith('Dit is eerlijk.', 'Zo kun je het uitleggen.')
    expect(notes.size).toBe(1)
    expect(Math.min(...notes)).toBeGreaterThan(smallest)
  })
  test('many are written in the smallest letters', () => {
    const { smallest, notes } = lettersWith(
      ...Array.from({ length: 30 }, (_, at) => `Dit is eerlijk naar je collega, zegt nummer ${at}.`),
    )
    expect([...notes]).toEqual([smallest])
  })
})

test('what is written more than once lies there once, with how often', () => {
  const posted = ['Vraag raad.', 'vraag raad.'].map((text, at) => ({
    id: `n${at}`,
    option: 'A' as const,
    text,
    support: 0,
  }))
  const picture = pictureOf(aView('discussion', 4, { arguments: posted }), 'screen', size)
  expect(of(picture, 'note').map(({ look }) => (look.kind === 'note' ? look.text : ''))).toEqual([
    'Vraag raad. (2 keer)',
  ])
})

describe('arrows of the shift', () => {
  const slots = ['A', 'B', 'C'] as const
  const both = { first: counted([20, 10, 5]), second: counted([14, 12, 9]) }
  const matrix = [
    [14, 2, 4],
    [0, 10, 0],
    [0, 0, 5],
  ]
  const shift = { kind: 'words', word: 'some', leftOut: 0, slots, matrix, pairs: 35 } as const
  const hall = { width: 1920, height: 1080 }
  test('the largest move comes first', () => {
    const picture = pictureOf(aView('shift', 3, { shown: { ...both, shift } }), 'screen', hall)
    expect(of(picture, 'move').map(({ key }) => key)).toEqual(['move-A-C', 'move-A-B'])
  })
  test('where there is little room the sentence comes before them', () => {
    const second = { ...both.second, word: 'allOver' } as const
    for (const width of [900, 1000, 1100]) {
      const shown = { first: both.first, second, shift }
      const picture = pictureOf(aView('shift', 3, { shown }), 'screen', { width, height: 1080 })
      expect(textsOn(picture), `${width} wide`).toContain('Een deel verschoof. De stemmen gaan alle kanten op.')
    }
  })
  test('without a matrix there are none', () => {
    const shown = { ...both, shift: { ...shift, matrix: null } }
    expect(of(pictureOf(aView('shift', 3, { shown }), 'screen', hall), 'move')).toEqual([])
  })
})

test('a first spread that is only a sentence is told beside the second one in counts', () => {
  const shown = { first: { kind: 'nearlyAll', option: 'B' }, second: counted([5, 8, 3]), shift: null } as const
  for (const role of ['screen', 'participant'] as const) {
    const said = textOn(pictureOf(aView('shift', 3, { shown }), role, size))
    expect(said).toMatch(/Eerst koos iedereen of bijna iedereen B\. Nu: [a-z ]+\./)
  }
})

describe('a first spread in counts, a second in words', () => {
  const shown = { first: counted([5, 8, 3]), second: { kind: 'words' }, shift: null } as const
  test('on the big screen the first lies there, and the sentence says which one it is', () => {
    const picture = pictureOf(aView('shift', 3, { shown }), 'screen', size)
    expect(of(picture, 'pawn')).toHaveLength(16)
    expect(of(picture, 'bag')).toMatchObject([{ look: { open: false } }])
    expect(textOn(picture)).toContain('Dit was de eerste stemming. De tweede blijft geheim.')
  })
  test('on a phone nothing of the first is left to be taken for the second', () => {
    expect(of(pictureOf(aView('shift', 3, { shown }), 'participant', size), 'pawn')).toEqual([])
  })
})

describe('a twist', () => {
  test('has the number of its card and a b, while the card is on the table and after it', () => {
    const numbers = (story: readonly Chapter[]) =>
      of(pictureOf({ ...aView('closing', 3), story }, 'screen', size), 'chapter').map(({ look }) =>
        look.kind === 'chapter' ? look.number : '',
      )
    const one = aChapter('Een')
    const two = aChapter('Twee')
    expect(numbers([one, { ...two, twist: true }])).toEqual(['1', '2b'])
    expect(numbers([one, { ...one, twist: true }, two, { ...two, twist: true }])).toEqual(['1', '1b', '2', '2b'])
  })
  const play = new Play(aSession({ cards: [aCard('kaart', 3)] })).seat(9).advanceTo('voting').vote('AAABBBCCC')
  play.advanceTo('shift').ask(facilitator, { type: 'startTwist', round: 1, phase: 'shift' })
  test('lays the changed fact beside the card, which is dealt anew', () => {
    const picture = pictureOf(publicView(play.session), 'screen', size)
    expect(of(picture, 'aside')).toMatchObject([{ look: { text: 'Wat als het anders was?' } }])
    expect(of(picture, 'card').map(({ key }) => key)).toEqual(['card-2'])
  })
})

describe('at the reference', () => {
  const references = [aReference('een'), aReference('twee')]
  const shown = (shownCode: string) => pictureOf(aView('reference', 4, { references, shownCode }), 'screen', size)
  const cardOn = (picture: Picture) => picture.things.find(({ key }) => key.startsWith('card-'))
  const needle = (picture: Picture) => picture.things.find(({ look }) => look.kind === 'needle')
  test('the card of the round turns over, and its other side names the code', () => {
    const before = cardOn(pictureOf(aView('decision', 4), 'screen', size))
    const after = cardOn(shown('een'))
    expect(after?.key).toBe(before?.key)
    expect(after?.side).not.toBe(before?.side)
    expect(after?.look).toMatchObject({ kind: 'verso', name: 'Provincie een', question: 'Wat doe je?' })
  })
  test('another code turns the card, swings the needle and stamps anew', () => {
    expect(cardOn(shown('twee'))?.side).not.toBe(cardOn(shown('een'))?.side)
    expect(needle(shown('twee'))?.turn).not.toBe(needle(shown('een'))?.turn)
    const keys = (code: string) => of(shown(code), 'stamp').map(({ key }) => key)
    expect(keys('een').filter((key) => keys('twee').includes(key))).toEqual([])
  })
  test('stamps come down one after another, once the card has turned', () => {
    const times = of(shown('een'), 'stamp').map(({ enter }) => enter?.legs[0]?.at ?? 0)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(new Set(times).size).toBe(times.length)
    expect(times[0]).toBeGreaterThanOrEqual(560)
  })
  test('a flag tells that its team wrote down what its minority says', () => {
    const choices = [
      { team: 1, option: 'A', reason: null, minority: ['Wij twijfelen'] },
      { team: 2, option: 'B', reason: null, minority: [] },
    ] as const
    const view = aView('reference', 4, { references, shownCode: 'een', choices })
    const told = (role: Role) =>
      of(pictureOf(view, role, size), 'flag').map(({ look }) => look.kind === 'flag' && look.dissent)
    expect(told('participant')).toEqual([true, false])
    expect(told('screen')).toEqual([true, false])
  })
})

describe('while teams decide', () => {
  const shown = { first: counted([5, 8, 3]), second: counted([3, 6, 7]), shift: null }
  const choices = [{ team: 1, option: 'C', reason: null, minority: [] }] as const
  test('the second spread stays beside the flags: also who chose otherwise is still on the table', () => {
    const picture = pictureOf(aView('decision', 3, { shown, choices }), 'screen', size)
    expect(of(picture, 'flag')).toHaveLength(1)
    expect(of(picture, 'pawn')).toHaveLength(16)
  })
  test('but not where only a sentence was shown', () => {
    const told = { ...shown, second: { kind: 'nearlyAll', option: 'C' } } as const
    expect(of(pictureOf(aView('decision', 3, { shown: told, choices }), 'screen', size), 'pawn')).toEqual([])
  })
})

describe('choosing on the table', () => {
  const voting = aView('voting', 4)
  const picture = pictureOf(voting, 'participant', size, 'C')
  test('the chosen option is marked, and only that', () => {
    expect(of(picture, 'option').map(({ look }) => (look.kind === 'option' ? look.mark : ''))).toEqual([
      'none',
      'none',
      'chosen',
      'none',
    ])
  })
  test('a tap on a card is its option, beside the cards it is none', () => {
    for (const card of of(picture, 'option')) expect(optionAt(voting, picture, card)).toBe(card.option)
    expect(optionAt(voting, picture, { x: 2, y: 2 })).toBeNull()
  })
  test.each(['spread', 'reference', 'decision'] as const)('nothing is chosen at %s', (phase) => {
    const card = of(picture, 'option')[0]
    expect(card && optionAt(aView(phase), picture, card)).toBeNull()
  })
})

describe('motion', () => {
  const shown = { first: counted([30, 50, 20, 10]), second: counted([10, 30, 60, 9]), shift: null }
  const extra = {
    shown,
    references: [aReference('een')],
    story: [aChapter('Eerder')],
    shownCode: 'een',
    counters: { seats: 110, ready: 0, ballots: 110, voters: 110 },
  }
  test.each(phases)('at %s each takes 200 to 600 ms and all is still within 3 s', (phase) => {
    for (const { enter, key } of pictureOf(aView(phase, 4, extra), 'screen', size).things) {
      for (const leg of enter?.legs ?? []) {
        expect(leg.takes, key).toBeGreaterThanOrEqual(200)
        expect(leg.takes, key).toBeLessThanOrEqual(600)
        expect(leg.at + leg.takes, key).toBeLessThanOrEqual(3000)
      }
      expect((enter?.flipAt ?? 0) + 300, key).toBeLessThanOrEqual(3000)
    }
  })
  test.each(phases)('at %s every thing has a name of its own, and its way ends in its place', (phase) => {
    const { things } = pictureOf(aView(phase, 4, extra), 'screen', size)
    expect(new Set(things.map(({ key }) => key)).size).toBe(things.length)
    for (const { enter, x, y, key } of things) if (enter) expect(enter.legs.at(-1), key).toMatchObject({ x, y })
  })
  test('a card stays one thing from being read to the reference', () => {
    const keys = phases
      .slice(1, -1)
      .map(
        (phase) =>
          pictureOf(aView(phase, 4, extra), 'screen', size).things.find(
            ({ look }) => look.kind === 'card' || look.kind === 'verso',
          )?.key,
      )
    expect(new Set(keys).size).toBe(1)
  })
})

test('a played card shows a first spread in counts where the second is in words, and says which it is', () => {
  const shown = { first: counted([3, 2]), second: { kind: 'words' } as const, shift: null }
  const story = [{ ...aChapter('Eerder'), shown }]
  const [look] = of(pictureOf(aView('closing', 2, { story }), 'screen', size), 'chapter').map((thing) => thing.look)
  expect(look).toMatchObject({ bars: [3, 2], said: 'De eerste stemming' })
})

test('a session that waits for its day says so', () => {
  const view = aView('lobby')
  const picture = pictureOf({ ...view, about: { ...view.about, open: false } }, 'screen', size)
  expect(textOn(picture)).toContain('nog niet open')
})

test('without a view there is a bare table', () => {
  expect(pictureOf(null, 'participant', size).things.map(({ key }) => key)).toEqual(['table'])
})
