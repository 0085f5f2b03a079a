import { areExonyms, foldBritish, foldSpelling } from '../../ground/knowledge/name-spellings.ts'
import { areSwapped, commonHead } from './one-slip.ts'

/** How a word and a name differ: by one slip, by two, in the last letter, or by what may be the two languages' spellings of one name. */
export type SpellingDifference = 'slip' | 'slips' | 'ending' | 'spelling'

/** Two letters make another word of a shorter one. */
const LONG = 8

/**
 * What makes one word of the other, of which both have a capital, in lower case without accents; undefined where they
 * are simply two words. Endings differ between languages and forms, and no slip of the pen is on the first letter.
 */
export function differenceOf(
  one: string,
  other: string,
  [es, en]: readonly [string, string],
): SpellingDifference | undefined {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return undefined
  if (areExonyms(es, en) || areExonyms(es.replace(/s$/, ''), en.replace(/s$/, ''))) return undefined
  if (foldBritish(es) === foldBritish(en)) return undefined
  if (areSwapped(one, other)) return 'slip'
  const head = commonHead(one, other)
  const tail = commonTail(one.slice(head), other.slice(head))
  const shorter = Math.min(one.length, other.length)
  const changed = Math.max(one.length, other.length) - head - tail
  if (changed > 2 || (changed === 2 && shorter < LONG)) return undefined
  if (tail === 0) {
    if (head === shorter) return one.at(-1) === other.at(-1) ? 'spelling' : undefined
    return changed === 1 && endInConsonants(one, other) ? 'ending' : undefined
  }
  if (tail === 1 && (changed === 2 || isPlural(one.slice(head, -1), other.slice(head, -1), one))) return undefined
  if (foldEnding(es) === foldEnding(en)) return undefined
  if (tail === 1 && VERB.test(es) && AGENT.test(en)) return undefined
  if (foldSpelling(es) === foldSpelling(en) && foreignLetters(es) <= foreignLetters(en)) return 'spelling'
  return changed === 1 ? 'slip' : 'slips'
}

/** `Norviq`, `Norvig`; vowels and `s` are how the languages' own endings differ. */
const endInConsonants = (one: string, other: string): boolean =>
  one.length === other.length && [one, other].every((word) => /[^aeiousy]$/.test(word))

/** `listas`, `lists`; `notas`, `notes`. */
const isPlural = (changed: string, changedThere: string, word: string): boolean =>
  word.endsWith('s') && /^[aeou]*$/.test(changed + changedThere)

/** Letters that Spanish spellings do without: `Afganistán`, `Afghanistan`; hardly ever the other way round. */
const foreignLetters = (word: string): number => word.match(/[hkwy]|([abd-z])\1/g)?.length ?? 0

/** `Editar`, `Editor`: a verb, and who does it. */
const [VERB, AGENT] = [/[aei]r$/, /[eo]r$/]

/** `acción`, `action`; `nacional`, `national`. */
const foldEnding = (word: string): string => word.replace(/[ctsx]+i(?=[aeo])/g, 'ci')

function commonTail(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}
