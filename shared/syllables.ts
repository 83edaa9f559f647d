/** Counts the syllables of a Dutch word by its vowels. */

/**
 * Spellings whose vowels mislead: loan words with a silent e or an English vowel, -eum (two syllables), and y or u as a
 * consonant. Each is written as it sounds before the vowels are counted.
 */
const spokenAs: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/milieu/g, 'miljeu'],
  [/coach/g, 'cootsj'],
  [/lounge/g, 'launsj'],
  [/service/g, 'servis'],
  [/update/g, 'updeet'],
  [/(?<=dead|on|off)line/g, 'lijn'],
  [/site(?=s?$)/g, 'sijt'],
  [/eum/g, 'ejum'],
  [/qu/g, 'kw'],
  [/(?<=^|[aeiou])y(?=[aeiou])/g, 'j'],
]

/**
 * One match per syllable, longest first: three letters for one sound (mooi, groei, bureau, nieuw), two letters for one
 * sound, one vowel. A diaeresis starts a new syllable (idee-ën), also before a vowel it belongs to (ge-ëist).
 */
const nucleus = /aai|ooi|oei|eau|oeu|[ei]eu(?=w)|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|ë[ei]|ïe|[aeiouyäëïöü]/g

/** Acute, grave and circumflex accents change no syllable; the diaeresis does. */
const withoutStress = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u0302]/g, '')
    .normalize('NFC')

/**
 * Number of syllables of one word, at least 1. Letters said one by one (GS, AVG) and digits count one each; that is less
 * than a spoken number has. Vowels that Dutch runs together only in speech count apart (na-ti-o-naal).
 */
export function countSyllables(word: string): number {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '')
  if (/^(?:[A-Z]{2,5}|\d+)$/.test(bare)) return bare.length
  const sound = spokenAs.reduce((heard, [spelling, spoken]) => heard.replace(spelling, spoken), lower(bare))
  return Math.max(1, sound.match(nucleus)?.length ?? 0)
}

const lower = (word: string): string => withoutStress(word.toLowerCase())
