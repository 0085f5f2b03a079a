import type { AlignedArticle, Language, PlacedSentence } from '../../model.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { plainNegations } from './plain-negations.ts'

/** A sentence and the block that it stands in. */
interface SentenceIn {
  text: BlockText
  sentence: string
}

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'item', 'quotation', 'footnote'])

/**
 * The sentences that stand one opposite one, in running text whose sides negate not equally often: in all other text no
 * negation was dropped or put in, and aligning takes long.
 */
export function facingSentences(
  article: AlignedArticle,
  facing: readonly FacingTexts[],
): Record<Language, SentenceIn>[] {
  const doubtful = facing.filter((texts) => isRunning(texts) && countIn(texts.es, 'es') !== countIn(texts.en, 'en'))
  if (doubtful.length === 0) return []
  const pairings = article.alignSentences(doubtful.map(({ bead }) => bead))
  return doubtful.flatMap((texts, index) =>
    (pairings[index] ?? []).flatMap(({ source: [one, ...more], translation: [other, ...others] }) => {
      if (one === undefined || other === undefined || more.length + others.length > 0) return []
      const [source, translation] = [sentenceIn(texts.source, one), sentenceIn(texts.translation, other)]
      if (source === undefined || translation === undefined) return []
      return article.source.language === 'es' ? { es: source, en: translation } : { es: translation, en: source }
    }),
  )
}

const isRunning = ({ es, en }: FacingTexts): boolean => [...es, ...en].every(({ block }) => RUNNING.has(block.kind))

const countIn = (texts: readonly BlockText[], language: Language): number =>
  texts.reduce((sum, { text }) => sum + plainNegations(text, language).length, 0)

const sentenceIn = (texts: readonly BlockText[], { block, text: sentence }: PlacedSentence): SentenceIn | undefined => {
  const text = texts.find((candidate) => candidate.block.index === block)
  return text && { text, sentence }
}
