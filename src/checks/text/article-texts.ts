import { remember } from '../../ground/basics/remember.ts'
import { type TextMap, textMapOf } from '../../ground/body/text-map.ts'
import {
  type AlignedArticle,
  type Bead,
  type Block,
  editionsOf,
  type Language,
  type PairedEdition,
  type SideName,
} from '../../model.ts'
import { type KnownWord, knownWords } from './known-word.ts'
import { countVotes } from './votes-in.ts'

/** A block with its running text, its words one after the other, and the blocks that stand opposite. */
export interface BlockText extends TextMap {
  edition: PairedEdition
  block: Block
  words: readonly string[]
  /** What each of the words says by itself. */
  known: readonly KnownWord[]
  /** The numbers of those that are telling: see `KnownWord`. */
  telling: readonly number[]
  /** How many of the words only the one language has. */
  votes: Record<Language, number>
  opposite: readonly BlockText[]
}

/** A bead with texts on both sides, which are asked for by edition or by language. */
export type FacingTexts = Record<Language | SideName, readonly BlockText[]> & { bead: Bead }

export interface ArticleTexts {
  /** Every block of every edition, the source's first; code has no text. */
  all: readonly BlockText[]
  /** The beads that have blocks on both sides, in reading order of the source. */
  facing: readonly FacingTexts[]
}

/** Runs of letters and digits, joined by apostrophes and hyphens inside; the ranges are those of Latin letters. */
const WORD =
  /[A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’-][A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*/g

/** The words of a text as they are written, numbers among them. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

/** The texts of an article as checks between and within its editions read them. */
export const articleTexts = remember((article: AlignedArticle): ArticleTexts => {
  const [source = [], translation = []] = editionsOf(article).map((edition) =>
    edition.blocks.map((block) => blockText(edition, block)),
  )
  const facing = article.beads.flatMap((bead) => {
    const here = bead.source.flatMap((index) => source[index] ?? [])
    const there = bead.translation.flatMap((index) => translation[index] ?? [])
    for (const text of here) text.opposite = there
    for (const text of there) text.opposite = here
    if (here.length === 0 || there.length === 0) return []
    const sides = article.source.language === 'es' ? { es: here, en: there } : { es: there, en: here }
    return [{ bead, source: here, translation: there, ...sides }]
  })
  return { all: [...source, ...translation], facing }
})

function blockText(edition: PairedEdition, block: Block): BlockText {
  const map = block.kind === 'code' ? { text: '', placeAt: () => block.place } : textMapOf(block, edition.file.text)
  const words = wordsOf(map.text)
  const know = knownWords(edition.language)
  const known: KnownWord[] = []
  const telling: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = know(words[index] ?? '')
    known.push(word)
    if (word.isTelling) telling.push(index)
  }
  return { edition, block, ...map, words, known, telling, votes: countVotes(known), opposite: [] }
}

/** Offset in the text of its word number `index`. */
export const startOfWord = (text: BlockText, index: number): number => startsOfWords(text)[index] ?? -1

const startsOfWords = remember(({ text, words }: BlockText): readonly number[] => {
  let end = 0
  return words.map((word) => {
    const start = text.indexOf(word, end)
    end = start + word.length
    return start
  })
})

/** Whether nothing but a space parts a word, by its number, from the next one. */
export function isBesideNext(text: BlockText, index: number): boolean {
  const end = startOfWord(text, index) + (text.words[index]?.length ?? 0)
  return startOfWord(text, index + 1) === end + 1 && text.text.charCodeAt(end) === SPACE
}

const SPACE = 32
