import { splitSentences } from '../../ground/knowledge/split-sentences.ts'
import type { AlignedArticle, Block, PairedEdition, PlacedSentence, SentencePairing, SideName } from '../../model.ts'
import { letterCount, type MarkedSentence } from './mark-sentences.ts'

/** By the index of their blocks. */
export type SentencesOfBlocks = ReadonlyMap<number, MarkedSentence[]>

/** The style has so many rules. */
const MOST_IN_ROW = 16
/** Each costs a page some bytes: a long article does without. Of both sides. */
const MOST = 800

/** How much longer than its opposite a sentence may be, and how many letters besides. */
const LONGEST_RATIO = 1.6
const SLACK = 15

/** What is read sentence by sentence. */
const KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation'])

/** The sentences of both editions that stand opposite each other, numbered within their row; none of a very long article. */
export function oppositeSentences(article: AlignedArticle): Record<SideName, SentencesOfBlocks> {
  const found = { source: new Map<number, MarkedSentence[]>(), translation: new Map<number, MarkedSentence[]>() }
  const { translation } = article
  if (translation === undefined) return found
  const sides = article.beads.map(
    (bead): Sides => [sentencesOf(article.source, bead.source), sentencesOf(translation, bead.translation)],
  )
  if (sides.flat(2).length > MOST) return found
  const unclear = article.beads.filter((_, index) => !goOneByOne(sides[index] as Sides))
  const aligned = new Map(article.alignSentences(unclear).map((pairings, index) => [unclear[index], pairings]))
  for (const [place, bead] of article.beads.entries()) {
    const pairings = aligned.get(bead) ?? oneByOne(sides[place] as Sides)
    const paired = pairings.filter((pairing) => pairing.source.length > 0 && pairing.translation.length > 0)
    for (const [index, pairing] of paired.slice(0, MOST_IN_ROW).entries()) {
      note(found.source, article.source.blocks, pairing.source, index + 1)
      note(found.translation, translation.blocks, pairing.translation, index + 1)
    }
  }
  return found
}

type Sides = [source: PlacedSentence[], translation: PlacedSentence[]]

const sentencesOf = ({ blocks, language }: PairedEdition, indexes: readonly number[]): PlacedSentence[] =>
  indexes.flatMap((block) => {
    const { text, kind } = blocks[block] as Block
    return KINDS.has(kind) ? splitSentences(text, language).map((sentence) => ({ ...sentence, block })) : []
  })

/** As many on one side as on the other, each about as long as its opposite: most rows are so, and need not be compared. */
const goOneByOne = ([source, translation]: Sides): boolean =>
  source.length === translation.length &&
  source.every(({ text }, index) => {
    const other = translation[index]?.text.length ?? 0
    return Math.max(text.length, other) <= LONGEST_RATIO * Math.min(text.length, other) + SLACK
  })

const oneByOne = ([source, translation]: Sides): Pick<SentencePairing, SideName>[] =>
  source.map((sentence, index) => ({ source: [sentence], translation: [translation[index] as PlacedSentence] }))

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
    const before = letterCount(whole.text, 0, start)
    all.push({ start: before, end: before + letterCount(text), number })
    found.set(block, all)
  }
}
