/**
 * How wide the letters of the shipped font are, so that lines can be broken without a canvas. In 1/1000 of the letter size, rounded up to
 * tens: measured in Chromium from Atkinson Hyperlegible Next 5.3.0, at weight 500 and at the widest of 600 to 750. Kerning only narrows.
 */

type Widths = readonly (readonly [width: number, letters: string])[]

const regular: Widths = [
  [180, "'"],
  [240, ',.:;'],
  [250, '|¦‘’‚'],
  [260, 'j'],
  [270, '`´·¹'],
  [280, 'i¸ìíî'],
  [290, 'lï'],
  [300, '!¡'],
  [320, '()'],
  [330, '['],
  [340, '"f'],
  [350, ']t'],
  [360, 'r{}'],
  [370, '-¯°'],
  [380, 'ª'],
  [390, '_²º'],
  [400, '¨³'],
  [410, '/I\\ÌÍÎÏ'],
  [420, '1'],
  [440, '“”„•'],
  [480, 'yzýÿŷž'],
  [490, '*sv¿š'],
  [500, 'c¢ç'],
  [510, '?x–'],
  [520, 'k¶'],
  [530, '7ĳ'],
  [540, 'Ja§×àáâãäå×'],
  [550, 'Le~èéêë'],
  [560, '2<>Fhnouñòóôõöøùúûü'],
  [570, '^'],
  [580, 'ETbdgpÈÉÊËðþ'],
  [590, '39q¤'],
  [600, '$5S«±µ»ßŠ→'],
  [610, '+6PY¥¬ÝÞ÷ŶŸ−'],
  [620, '48VZ£Ž'],
  [630, '=BR'],
  [650, 'ACKXÀÁÂÃÄÅÇ'],
  [660, '0'],
  [670, '€'],
  [680, 'D'],
  [690, 'UÙÚÛÜ'],
  [700, '#HÐ'],
  [710, 'GNwÑŵ'],
  [720, '…'],
  [730, '&OÒÓÔÕÖØ'],
  [740, 'Q'],
  [780, '@'],
  [800, '©®'],
  [830, '¼—'],
  [840, 'M½'],
  [860, 'm'],
  [870, 'WŴ'],
  [880, 'æ'],
  [890, '¾'],
  [930, 'Æœ'],
  [940, '%Ĳ'],
  [1020, 'Œ'],
]

const strong: Widths = [
  [230, "'"],
  [260, '|¦'],
  [270, 'j'],
  [280, '‘’‚'],
  [290, ',.:;'],
  [300, '`´¹'],
  [310, '!¡·¸'],
  [320, 'iìíî'],
  [330, 'ï'],
  [340, 'l'],
  [350, '()[]'],
  [380, '-f'],
  [390, 'rt{}¯'],
  [400, 'ª'],
  [410, '"_°²º'],
  [420, '³'],
  [440, 'IÌÍÎÏ•'],
  [450, '1¨'],
  [460, '/\\'],
  [490, '*'],
  [500, '“”„'],
  [510, '–'],
  [520, 'csz¢çšž'],
  [530, '¶'],
  [540, 'y×ýÿŷ×'],
  [550, '7v~¿'],
  [560, 'Laxàáâãäå'],
  [570, '?Fek§èéêë'],
  [580, '9<>Jhnuñùúûüĳ'],
  [590, '2^oòóôõöø'],
  [600, '+¤µð÷→−'],
  [610, '3EbdgpqÈÉÊËþ'],
  [620, '$5=ST¬±Š'],
  [630, '48ZßŽ'],
  [640, '6P£Þ'],
  [650, 'B'],
  [660, 'RV'],
  [670, '0CY¥«»ÇÝŶŸ'],
  [680, 'K'],
  [690, 'AUÀÁÂÃÄÅÙÚÛÜ€'],
  [700, 'DX'],
  [710, 'H'],
  [720, 'Ð'],
  [730, '&GNÑ'],
  [760, 'OwÒÓÔÕÖØŵ'],
  [770, 'Q'],
  [790, '@'],
  [800, '#©®'],
  [810, '…'],
  [840, '—'],
  [860, '¼½'],
  [870, 'M'],
  [890, 'mæ'],
  [900, 'WŴ'],
  [940, '¾œ'],
  [980, '%'],
  [990, 'Æ'],
  [1010, 'Ĳ'],
  [1030, 'Œ'],
]

const lookUp = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000])))

const faces = { regular: lookUp(regular), strong: lookUp(strong) }
const space = 0.31
/** Of a letter that the font does not hold: as wide as the widest. */
const unknown = 1

/** The width of `text` in letters of size 1, never too small. From `weight` 550 on in bold letters. */
export function widthOf(text: string, weight = 500): number {
  const face = weight < 550 ? faces.regular : faces.strong
  let width = 0
  for (const letter of text) width += letter === ' ' || letter === '\u00a0' ? space : (face.get(letter) ?? unknown)
  return width
}
