import { alignSentences } from '../align/align-sentences.ts'
import type { DeskRow } from '../desk/api/rows.ts'
import { splitSentences } from '../ground/knowledge/split-sentences.ts'
import {
  type AlignedArticle,
  type Bead,
  type Block,
  type Language,
  otherLanguage,
  type PlacedSentence,
  type SentencePairing,
  type SideName,
} from '../model.ts'
import { blocksOfRow } from './blocks-of-row.ts'
import type { ExchangeUnit } from './exchange-unit.ts'
import { joinParts } from './pieces/join-parts.ts'
import { markOf } from './pieces/mark-of.ts'
import { nameCodes } from './pieces/name-codes.ts'
import type { TextPiece } from './pieces/text-piece.ts'
import { piecesOfRow } from './pieces-of-row.ts'
import { lettersIn, segmentUnit, type UnitSide } from './segment-unit.ts'
import { sourceBefore } from './source-before.ts'

/** The rows of an article with a translation as units, in their order. */
export function exchangeUnits(article: AlignedArticle, rows: readonly DeskRow[]): ExchangeUnit[] {
  const { fields } = article
  const pairings = new Map<string, SentencePairing[]>()
  const note = (beads: readonly Bead[], found: readonly SentencePairing[][]) => {
    for (const [index, { id }] of beads.entries()) pairings.set(id, found[index] ?? [])
  }
  note(article.beads, article.alignSentences(article.beads))
  if (fields.translation) note(fields.beads, alignSentences(fields.source, fields.translation, fields.beads))
  return rows.map((row) => unitOf(row, article, pairings.get(row.id) ?? []))
}

function unitOf(row: DeskRow, article: AlignedArticle, pairings: readonly SentencePairing[]): ExchangeUnit {
  const { id, kind, number, state, notes, translation } = row
  const [here, there] = [piecesOfRow(row, 'source', article), piecesOfRow(row, 'translation', article)]
  const [source, target] = nameCodes(joinParts(here), joinParts(there))
  const sentences = (side: SideName) =>
    sentencesOf(side, blocksOfRow(id, side, article), pairings, languageOf(side, article))
  const [ours, theirs] = [sentences('source'), sentences('translation')]
  const isBegun = state !== 'todo' && translation.some(({ text }) => text !== '')
  const at = (all: readonly PlacedSentence[], some: readonly PlacedSentence[]) => some.map((each) => all.indexOf(each))
  return {
    id,
    kind,
    number,
    state,
    notes,
    segments: segmentUnit(
      sideOf(source, here, ours, blocksOfRow(id, 'source', article)),
      isBegun ? sideOf(target, there, theirs, blocksOfRow(id, 'translation', article)) : undefined,
      pairings.map((pairing) => ({
        source: at(ours, pairing.source),
        translation: at(theirs, pairing.translation),
      })),
    ),
    bases: translation.map(({ base }) => base),
    mark: markOf(isBegun ? target : []),
    isFixed: translation.some(({ readOnly }) => readOnly !== undefined),
    before: sourceBefore(row),
  }
}

const languageOf = (side: SideName, { source }: AlignedArticle): Language =>
  side === 'source' ? source.language : otherLanguage(source.language)

/** A side's sentences in its order; of a side that nothing was paired with too. */
function sentencesOf(
  side: SideName,
  blocks: readonly Block[],
  pairings: readonly SentencePairing[],
  language: Language,
): PlacedSentence[] {
  const paired = pairings.flatMap((pairing) => pairing[side]).sort((a, b) => a.block - b.block || a.start - b.start)
  if (paired.length > 0) return paired
  return blocks.flatMap(({ text, kind, index }) =>
    kind === 'table' || kind === 'code'
      ? { text, start: 0, end: text.length, block: index }
      : splitSentences(text, language).map((sentence) => ({ ...sentence, block: index })),
  )
}

function sideOf(
  pieces: readonly TextPiece[],
  parts: readonly (readonly TextPiece[])[],
  sentences: readonly PlacedSentence[],
  blocks: readonly Block[],
): UnitSide {
  const after = (part: number) =>
    parts
      .slice(part + 1)
      .flat()
      .reduce((letters, piece) => letters + lettersIn(piece), 0)
  const behind = sentences.map(({ block, end }) => {
    const part = blocks.findIndex(({ index }) => index === block)
    return lettersIn(blocks[part]?.text.slice(end) ?? '') + after(part)
  })
  return { pieces, behind }
}
