import type { AlignedArticle, Block, PlacedSentence, SideName } from '../../model.ts'
import { lettersOf, type MarkedSentence } from './mark-sentences.ts'

/** By the index of their blocks. */
export type SentencesOfBlocks = ReadonlyMap<number, MarkedSentence[]>

/** The style has so many rules. */
const MOST_IN_ROW = 16
/** Each costs a page some bytes: a long article does without. */
const MOST = 400

/** What is read sentence by sentence. */
const KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation'])

/** The sentences of both editions that stand opposite each other, numbered within their row; none of a very long article. */
export function oppositeSentences(article: AlignedArticle): Record<SideName, SentencesOfBlocks> {
  const found = { source: new Map<number, MarkedSentence[]>(), translation: new Map<number, MarkedSentence[]>() }
  const { translation } = article
  if (translation === undefined) return found
  const rows = article.alignSentences(article.beads)
  if (rows.flat().length > MOST) return found
  for (const pairings of rows) {
    const paired = pairings.filter((pairing) => pairing.source.length > 0 && pairing.translation.length > 0)
    for (const [index, pairing] of paired.slice(0, MOST_IN_ROW).entries()) {
      note(found.source, article.source.blocks, pairing.source, index + 1)
      note(found.translation, translation.blocks, pairing.translation, index + 1)
    }
  }
  return found
}

function note(
  found: Map<number, MarkedSentence[]>,
  blocks: readonly Block[],
  sentences: readonly PlacedSentence[],
  number: number,
): void {
  for (const { block, text, start } of sentences) {
    const whole = blocks[block]
    if (whole === undefined || !KINDS.has(whole.kind)) continue
    const all = found.get(block) ?? []
    const before = lettersOf(whole.text.slice(0, start)).length
    all.push({ start: before, end: before + lettersOf(text).length, number })
    found.set(block, all)
  }
}
