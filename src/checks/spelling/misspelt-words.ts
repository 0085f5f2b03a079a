import { remember } from '../../ground/basics/remember.ts'
import { FUNCTION_WORDS } from '../../ground/knowledge/function-words.ts'
import { foldAccents } from '../../ground/text/fold-accents.ts'
import type { SpeltEdition } from '../../model.ts'
import { articleTexts, wordsOf } from '../text/article-texts.ts'
import { joinedParts } from './joined-parts.ts'
import { type SpeltWord, speltWords } from './spelt-words.ts'

/** A word that no dictionary has, where it stands first. */
export interface MisspeltWord extends SpeltWord {
  /** What was meant, the likeliest first; or the two words that were written as one. */
  meant: readonly string[]
  isJoined: boolean
}

/** What stands so often is no slip. */
const USUAL = 4
/** Looking for what was meant takes long: in a text that is full of unknown words only so many are looked at. */
const MOST = 25

/**
 * The slips of an edition. Told is only what nearly is a word: names, terms, words of the other edition and of another
 * language in it, and what nothing resembles, are what they are.
 */
export const misspeltWords = remember((spelt: SpeltEdition): readonly MisspeltWord[] => {
  const { edition, speller, otherSpeller } = spelt
  const isNamed = namesAround(spelt)
  const own = new Set<string>()
  const unknown = new Map<string, SpeltWord[]>()
  for (const words of speltWords(spelt)) {
    for (const [index, word] of words.entries()) {
      const lower = word.word.toLowerCase()
      if (word.isKnown) own.add(lower)
      else if (!isInForeign(word, words[index - 1]) && !isInForeign(word, words[index + 1]))
        unknown.set(lower, [...(unknown.get(lower) ?? []), word])
    }
  }
  const asked = [...unknown].filter(
    ([lower, [first, ...more]]) =>
      first !== undefined && more.length < USUAL - 1 && !isNamed.has(lower) && !standsApart(first),
  )
  /** `machine learning`: words of another language come together. */
  function isInForeign(word: SpeltWord, other: SpeltWord | undefined): boolean {
    if (other === undefined || other.isKnown || !otherSpeller.knows(other.word)) return false
    const between = [Math.min(word.end, other.end), Math.max(word.start, other.start)] as const
    return /^[ \u00a0-]$/.test(word.text.text.slice(...between))
  }
  const rank = (word: string) => (own.has(word) ? 0 : FUNCTION_WORDS[edition.language].has(word) ? 1 : 2)
  const opposite = new Set(wordsOpposite(spelt))
  return asked.slice(0, MOST).flatMap(([lower, [found]]): MisspeltWord[] => {
    if (found === undefined) return []
    const near = [...speller.suggest(lower)].sort((a, b) => rank(a) - rank(b))
    const isForeign = opposite.has(lower) || otherSpeller.knows(lower)
    if (isForeign && !near.some((word) => foldAccents(word) === lower)) return []
    const joined = joinedParts(lower, speller, edition.language, own)
    const isJoined = joined !== undefined && (near.length === 0 || joined.isSure)
    if (near.length === 0 && !isJoined) return []
    return [{ ...found, meant: isJoined ? [joined.words] : near, isJoined }]
  })
})

/** The words of the edition in the other language, in small letters. */
const wordsOpposite = ({ article, edition }: SpeltEdition): string[] =>
  articleTexts(article).all.flatMap((text) =>
    text.edition === edition ? [] : text.words.map((word) => word.toLowerCase()),
  )

/** What the newsroom calls by name: people, outlets, terms; in small letters. */
const namesAround = ({ around: { records } }: SpeltEdition): ReadonlySet<string> =>
  new Set(
    [
      ...[...records.people.values()].map(({ name }) => name),
      ...[...records.outlets.values()].map(({ name }) => name),
      ...records.glossary.flatMap(({ es, en }) => [es, en]),
    ].flatMap((name) => wordsOf(name.toLowerCase())),
  )

/** `*deepfake*`, «selfi»: what is set apart by itself is written so on purpose. */
function standsApart({ text, start, end }: SpeltWord): boolean {
  const { file } = text.edition
  const place = text.placeAt(start, end)
  const [from, to] = [place.start.offset ?? 0, place.end.offset ?? 0]
  return /[*_"'“‘«`[(]$/.test(file.text.slice(from - 1, from)) && /^[*_"'”’»`\])]/.test(file.text.slice(to, to + 1))
}
