import { surplus } from '../../ground/text/surplus.ts'
import {
  type AlignedArticle,
  LANGUAGES,
  type Language,
  otherLanguage,
  otherSide,
  type SentencePairing,
  type SideName,
} from '../../model.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { isSaid } from './is-said.ts'
import { isUnanswered, unansweredOf } from './is-unanswered.ts'

/** What one side of a bead has too much: a sentence, or where no single one stands alone, the length of a block. */
export interface LonelyText {
  text: BlockText
  sentence: string | undefined
  opposite: BlockText
}

/** Shorter sentences are asides that a translation may well work into the one before, in some of their words. */
const FEWEST_CHARACTERS = 35
/** Standard deviations from the expected length; see `surplus`. */
const DOUBTFUL = 1.1
const BALANCED = 1.6
const CLEAR = 2
const CERTAIN = 3.5
/** So many words without an answer say it though the side is somewhat short. */
const FEWEST_UNANSWERED = 2
/** So much too short is what a sentence stands beside where that one's opposite says it too. */
const TAKEN_IN = 1.4
/** What is left of the surplus without the sentence. */
const MENDED = 0.8
/** Other sentences of a bead that have to pair one by one for the lengths to matter less. */
const FEWEST_PAIRS = 2
const END = /[.!?…:]["”»)]*(?:\s|$)/g
/** A colon may stand where the other language ends a sentence, or where it has a semicolon. */
const FULL_END = /[.!?…]["”»)]*(?:\s|$)/g
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'item', 'quotation', 'footnote'])

/** What one side of a bead says and the other does not, in the article's reading order. */
export function lonelyTexts(article: AlignedArticle, facing: readonly FacingTexts[]): LonelyText[] {
  const doubtful = facing.filter((texts) => isRunning(texts) && isDoubtful(texts))
  if (doubtful.length === 0) return []
  const pairings = article.alignSentences(doubtful.map(({ bead }) => bead))
  return doubtful.flatMap((texts, index) => {
    const inOrder = pairings[index] ?? []
    const lonely = LANGUAGES.flatMap((language) => lonelyIn(texts, inOrder, language, article))
    return lonely.length > 0 ? lonely.filter((one) => !isSaidThere(one, texts, article)) : muchTooLong(texts)
  })
}

/** Whether a sentence has a counterpart that alignment does not see. */
const isSaidThere = ({ text, sentence }: LonelyText, { bead }: FacingTexts, article: AlignedArticle): boolean =>
  sentence !== undefined && isSaid(sentence, bead, sideOf(text.edition.language, article), article) === true

const sideOf = (language: Language, { source }: AlignedArticle): SideName =>
  language === source.language ? 'source' : 'translation'

const isRunning = ({ es, en }: FacingTexts): boolean => [...es, ...en].every(({ block }) => RUNNING.has(block.kind))

/** Too long on one side, or with more sentences: aligning takes long. */
const isDoubtful = (texts: FacingTexts): boolean =>
  Math.abs(surplusOf(texts)) > CLEAR ||
  hasMoreEnds(texts, END) ||
  (Math.abs(surplusOf(texts)) > DOUBTFUL && hasMoreEnds(texts, FULL_END))

const hasMoreEnds = ({ es, en }: FacingTexts, end: RegExp): boolean => countEnds(es, end) !== countEnds(en, end)

const countEnds = (texts: readonly BlockText[], end: RegExp): number =>
  texts.reduce((sum, { text }) => {
    let count = 0
    while (end.test(text)) count++
    return sum + count
  }, 0)

/** The sentences of one side that nothing stands opposite. */
function lonelyIn(
  texts: FacingTexts,
  pairings: readonly SentencePairing[],
  language: Language,
  article: AlignedArticle,
): LonelyText[] {
  const own = sideOf(language, article)
  const [opposite] = texts[otherLanguage(language)]
  const alone = pairings.filter((pairing) => pairing[otherSide(own)].length === 0).flatMap((pairing) => pairing[own])
  const isRest = pairings.filter((pairing) => !isPair(pairing)).length === 1
  const isOnlyOne = isRest && pairings.length > FEWEST_PAIRS
  return alone.flatMap(({ text: sentence, block }) => {
    const text = texts[language].find((candidate) => candidate.block.index === block)
    if (text === undefined || opposite === undefined) return []
    const isLonely =
      sentence.length < FEWEST_CHARACTERS
        ? isRest && (isUnanswered(sentence, texts, language) || isLeftOut(sentence, texts, pairings, own))
        : isTooMuch(sentence, texts, language, isOnlyOne) ||
          (isRatherLong(sentence, texts, language) && isSaid(sentence, texts.bead, own, article) === false)
    return isLonely ? [{ text, sentence, opposite }] : []
  })
}

const isPair = ({ source, translation }: SentencePairing): boolean => source.length === 1 && translation.length === 1

/** Whether the sides go together better without the sentence; where all others pair one by one, whether they go together then. */
function isTooMuch(sentence: string, texts: FacingTexts, language: Language, isOnlyOne: boolean): boolean {
  const before = surplusOf(texts)
  const after = Math.abs(surplusOf(texts, { [language]: sentence.length }))
  if (isOnlyOne && after < BALANCED) return true
  return (language === 'es' ? before : -before) > DOUBTFUL && after < MENDED * Math.abs(before)
}

/** Whether the side with a sentence is the longer one, and without it not too short. */
function isRatherLong(sentence: string, texts: FacingTexts, language: Language): boolean {
  const sign = language === 'es' ? 1 : -1
  return sign * surplusOf(texts) > 0 && sign * surplusOf(texts, { [language]: sentence.length }) > -BALANCED
}

/** Whether a short sentence, the only one alone, is missing: its side is not too short, and what is opposite its neighbours not too long. */
function isLeftOut(sentence: string, texts: FacingTexts, pairings: readonly SentencePairing[], own: SideName): boolean {
  const language = texts[own][0]?.edition.language ?? 'es'
  const sign = language === 'es' ? 1 : -1
  const words = unansweredOf(sentence, texts, language)
  if (words === undefined || sign * surplusOf(texts) <= (words >= FEWEST_UNANSWERED ? -DOUBTFUL : 0)) return false
  const at = pairings.findIndex((pairing) => !isPair(pairing))
  return [pairings[at - 1], pairings[at + 1]].every((pairing) => {
    const [here, there] = [pairing?.[own][0]?.text.length, pairing?.[otherSide(own)][0]?.text.length]
    if (here === undefined || there === undefined) return true
    return sign * (language === 'es' ? surplus(here, there) : surplus(there, here)) > -TAKEN_IN
  })
}

/** A block several times as long as what stands opposite. */
function muchTooLong(texts: FacingTexts): LonelyText[] {
  const language = surplusOf(texts) > 0 ? 'es' : 'en'
  const [text, opposite] = [texts[language][0], texts[otherLanguage(language)][0]]
  if (text === undefined || opposite === undefined || Math.abs(surplusOf(texts)) <= CERTAIN) return []
  return [{ text, sentence: undefined, opposite }]
}

const surplusOf = ({ es, en }: FacingTexts, less: Partial<Record<Language, number>> = {}): number =>
  surplus(lengthOf(es) - (less.es ?? 0), lengthOf(en) - (less.en ?? 0))

const lengthOf = (texts: readonly BlockText[]): number => texts.reduce((sum, { block }) => sum + block.text.length, 0)
