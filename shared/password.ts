/** Which passwords are too easy. Length is what counts: nothing is asked of capitals, digits or signs. */

/** Least and most characters. */
export const passwordLength = { least: 12, most: 200 } as const

export type PasswordProblem = 'short' | 'long' | 'easy'

/**
 * Words on which people build when a password is asked of them. Kept small on purpose: with twelve characters and a
 * throttle on every name, only a guess within some hundreds counts.
 */
const easyWords = [
  ...['wachtwoord', 'welkom', 'geheim', 'inloggen', 'toegang', 'spelleider', 'coordinator', 'beheerder', 'integriteit'],
  ...[
    'dilemma',
    'spel',
    'password',
    'passw0rd',
    'secret',
    'letmein',
    'welcome',
    'login',
    'admin',
    'master',
    'iloveyou',
  ],
  ...[
    'qwerty',
    'azerty',
    'asdfgh',
    'zxcvbn',
    'qazwsx',
    'abcdef',
    'ajax',
    'feyenoord',
    'nederland',
    'holland',
    'oranje',
  ],
  ...['lente', 'zomer', 'herfst', 'winter', 'voorjaar', 'najaar', 'spring', 'summer', 'autumn'],
  ...[
    'januari',
    'februari',
    'maart',
    'april',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ...['gemeente', 'provincie', 'waterschap', 'ambtenaar', 'mijn', 'het', 'een', 'the', 'my'],
]

/** Letters that have to remain when words that everybody tries are left out. */
const leastLeft = 4
const leastDifferent = 5

/** What is wrong with a password; null when it will do. `own`: names that others know too, of the person and the organisation. */
export function passwordProblem(password: string, own: readonly string[]): PasswordProblem | null {
  const length = [...password].length
  if (length < passwordLength.least) return 'short'
  if (length > passwordLength.most) return 'long'
  const letters = lettersOf(password)
  const words = [...own.flatMap((name) => name.split(/[\s@._-]+/)).map(lettersOf), ...easyWords]
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length)
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), letters)
  const isEasy = left.length < leastLeft || new Set(letters).size < leastDifferent
  return isEasy && !isRandom(password) ? 'easy' : null
}

/** Digits in a row, up and down, as long as a password can be. */
const rows = ['0123456789', '9876543210'].map((digits) => digits.repeat(passwordLength.most / 10))

/** Digits and signs that somebody did not choose: many different ones, in no row. */
const isRandom = (password: string): boolean => {
  const rest = password.replace(/\p{L}/gu, '')
  return new Set(rest).size >= 8 && !rows.some((row) => row.includes(rest))
}

/** Without capitals, accents, digits and signs. */
const lettersOf = (text: string): string => text.normalize('NFD').toLowerCase().replace(/\P{L}/gu, '')
