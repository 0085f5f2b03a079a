import {
  type AlignedArticle,
  type Language,
  otherLanguage,
  type PlacedSentence,
  type SentencePairing,
} from '../../model.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { surplus } from './surplus.ts'

/** What one side of a bead has too much: a sentence, or where no single one stands alone, the length of a block. */
export interface LonelyText {
  text: BlockText
  sentence: string | undefined
  opposite: BlockText
}

/** Shorter sentences are asides that a translation may well work into the one before. */
const FEWEST_CHARACTERS = 35
/** Standard deviations from the expected length; see `surplus`. */
const DOUBTFUL = 1.1
const CLEAR = 2
const CERTAIN = 3.5
/** What is left of the surplus without the sentence. */
const MENDED = 0.8
const END = /[.!?…:]["”»)]*(?:\s|$)/g
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'item', 'quotation', 'footnote'])

/** What one side of a bead says and the other does not: sentences alone, where the lengths of the sides say so too. */
export function lonelyTexts(article: AlignedArticle, facing: readonly FacingTexts[]): LonelyText[] {
  const doubtful = facing.filter((texts) => isRunning(texts) && isDoubtful(texts))
  if (doubtful.length === 0) return []
  const pairings = article.alignSentences(doubtful.map(({ bead }) => bead))
  return doubtful.flatMap((texts, index) => {
    const language: Language = surplusOf(texts) > 0 ? 'es' : 'en'
    const [text, opposite] = [texts[language][0], texts[otherLanguage(language)][0]]
    if (text === undefined || opposite === undefined) return []
    const lonely: LonelyText[] = aloneIn(pairings[index] ?? [], language === article.source.language)
      .filter((sentence) => isSurplus(sentence, texts, language))
      .map((sentence) => ({ text: blockOf(sentence, texts[language]) ?? text, sentence: sentence.text, opposite }))
    return lonely.length === 0 && Math.abs(surplusOf(texts)) > CERTAIN
      ? [{ text, sentence: undefined, opposite }]
      : lonely
  })
}

/** Too long on one side, and not sentence by sentence: aligning takes long. */
function isDoubtful(texts: FacingTexts): boolean {
  const surplus = Math.abs(surplusOf(texts))
  return surplus > CLEAR || (surplus > DOUBTFUL && countEnds(texts.es) !== countEnds(texts.en))
}

const countEnds = (texts: readonly BlockText[]): number =>
  texts.reduce((sum, { text }) => sum + (text.match(END)?.length ?? 0), 0)

const isRunning = ({ es, en }: FacingTexts): boolean => [...es, ...en].every(({ block }) => RUNNING.has(block.kind))

const lengthOf = (texts: readonly BlockText[]): number => texts.reduce((sum, { block }) => sum + block.text.length, 0)

const surplusOf = ({ es, en }: FacingTexts): number => surplus(lengthOf(es), lengthOf(en))

/** The sentences of a side that nothing stands opposite. */
const aloneIn = (pairings: readonly SentencePairing[], inSource: boolean): PlacedSentence[] =>
  pairings.flatMap(({ source, translation }) =>
    source.length > 0 && translation.length > 0 ? [] : inSource ? source : translation,
  )

const blockOf = ({ block }: PlacedSentence, texts: readonly BlockText[]): BlockText | undefined =>
  texts.find((text) => text.block.index === block)

/** Whether the sides go together better without the sentence. */
function isSurplus({ text }: PlacedSentence, { es, en }: FacingTexts, language: Language): boolean {
  if (text.length < FEWEST_CHARACTERS) return false
  const cut = (own: Language, texts: readonly BlockText[]) => lengthOf(texts) - (own === language ? text.length : 0)
  return Math.abs(surplus(cut('es', es), cut('en', en))) < MENDED * Math.abs(surplus(lengthOf(es), lengthOf(en)))
}
