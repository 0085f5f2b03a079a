import type { Speller } from '../model/speller.ts'
import { type Affix, readAffixes } from './read-affixes.ts'
import { suggestWords } from './suggest-words.ts'

/** Longer ones are no words. */
const LONGEST = 40

/**
 * A Hunspell dictionary by the texts of its `.aff` and `.dic`. Forms are not written out, which would take seconds and much
 * memory: of a word, endings and beginnings are taken away until one is left that the dictionary has.
 */
export function readDictionary(aff: string, dic: string): Speller {
  const affixes = readAffixes(aff)
  const { prefixes, suffixes, followers } = affixes
  const stems = readStems(dic)
  const longest = (known: ReadonlyMap<string, unknown>) => Math.max(0, ...[...known.keys()].map((form) => form.length))
  const [longestPrefix, longestSuffix] = [longest(prefixes), longest(suffixes)]

  /** Whether a word is made by an ending, which lets the one marked `further` follow, of a word that has the mark `flag` too. */
  const isInflected = (word: string, flag: string, further: string, isDeep: boolean): boolean => {
    for (let length = Math.min(longestSuffix, word.length - 1); length >= 0; length--) {
      for (const [strip, endings] of suffixes.get(word.slice(word.length - length)) ?? []) {
        const stem = word.slice(0, word.length - length) + strip
        const marks = stems.get(stem)
        const isMade = (ending: Affix): boolean =>
          ending.further.includes(further) &&
          ((marks?.includes(ending.flag) && marks.includes(flag) && ending.condition.test(stem)) ||
            (isDeep &&
              followers.has(ending.flag) &&
              ending.condition.test(stem) &&
              isInflected(stem, '', ending.flag, false)))
        if ((marks !== undefined || isDeep) && endings.some(isMade)) return true
      }
    }
    return false
  }
  const isPrefixed = (word: string): boolean => {
    for (let length = Math.min(longestPrefix, word.length - 1); length >= 0; length--) {
      for (const [strip, beginnings] of prefixes.get(word.slice(0, length)) ?? []) {
        const stem = strip + word.slice(length)
        const marks = stems.get(stem)
        const isMade = ({ flag, condition }: Affix): boolean =>
          condition.test(stem) && (marks?.includes(flag) || isInflected(stem, flag, '', false))
        if (beginnings.some(isMade)) return true
      }
    }
    return false
  }
  const isForm = (word: string): boolean => stems.has(word) || isInflected(word, '', '', true) || isPrefixed(word)
  const knows = (word: string): boolean => {
    if (word.length > LONGEST) return false
    const plain = word.replaceAll('’', "'")
    const lower = plain.toLowerCase()
    return isForm(plain) || (lower !== plain && (isForm(lower) || isForm(capitalised(lower))))
  }
  const isProposed = (word: string): boolean =>
    isForm(word) && !(affixes.unproposed && stems.get(word)?.includes(affixes.unproposed))
  return {
    knows,
    suggest: (word) => (word.length > LONGEST ? [] : suggestWords(word.toLowerCase(), affixes, isProposed)),
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Words and the marks of the endings that they take: `hablar/REX`. The first line says how many there are. */
function readStems(text: string): Map<string, string> {
  const stems = new Map<string, string>()
  for (const line of text.split('\n').slice(1)) {
    const [entry = ''] = line.trim().split(/\s/, 1)
    const slash = entry.indexOf('/', 1)
    const word = slash < 0 ? entry : entry.slice(0, slash)
    if (word !== '') stems.set(word, (stems.get(word) ?? '') + (slash < 0 ? '' : entry.slice(slash + 1)))
  }
  return stems
}
