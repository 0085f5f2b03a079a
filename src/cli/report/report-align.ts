import pc from 'picocolors'
import type { AlignedArticle, Bead, PairedEdition } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { printable } from './printable.ts'
import { beginningOf, type Cell, sayTable } from './table.ts'
import type { Style } from './types.ts'

/** Which blocks stand opposite which; `alone`: one article was asked for, whose JSON stands alone. Ready for stdout. */
export function reportAlign(articles: readonly AlignedArticle[], alone: boolean, style: Style): string {
  if (style.format !== 'json') return articles.map((article) => toText(article, style)).join('\n')
  const [first] = articles
  return answerInJson(alone && first ? alignInJson(first) : { articles: articles.map(alignInJson) })
}

/** The contract's `{article, source, translation, beads}`; `translation` is null where the edition is missing. */
export function alignInJson({ key, source, translation, beads }: AlignedArticle) {
  const edition = ({ file, language }: PairedEdition) => ({ file: file.path, language })
  const side = ({ ids }: Bead, indexes: readonly number[], of: PairedEdition | undefined) =>
    indexes.flatMap((index, slot) => {
      const place = of?.blocks[index]?.place
      return place ? [{ id: ids[slot] ?? '', line: place.start.line, endLine: place.end.line }] : []
    })
  return {
    article: key,
    source: edition(source),
    translation: translation ? edition(translation) : null,
    beads: beads.map((bead) => ({
      source: side(bead, bead.source, source),
      translation: side(bead, bead.translation, translation),
      score: bead.score,
    })),
  }
}

/** Whether blocks do not stand opposite each other one to one. */
export const isDoubtful = ({ source, translation }: Pick<Bead, 'source' | 'translation'>): boolean =>
  source.length !== 1 || translation.length !== 1

/** Columns of an id; the whole of a longer one stands in the JSON. */
const ID_WIDTH = 18

function toText({ key, source, translation, beads }: AlignedArticle, style: Style): string {
  const colours = pc.createColors(style.colour)
  const [here, there] = [source, translation].map(
    (edition) => edition?.file.name ?? style.texts.cli.status.states.missing,
  )
  const textWidth = Math.max(8, Math.floor((style.width - ID_WIDTH - 22) / 2))
  const cells = (edition: PairedEdition | undefined, index: number | undefined): Cell[] => {
    const block = edition?.blocks[index ?? -1]
    if (block === undefined) return [{ text: '' }, { text: index === undefined ? '' : '–' }]
    const text = beginningOf(printable(block.text), textWidth)
    return [{ text: String(block.place.start.line), paint: colours.dim, right: true }, { text }]
  }
  const rows = beads.flatMap((bead) =>
    bead.ids.slice(0, Math.max(bead.source.length, bead.translation.length)).map((id, slot): Cell[] => {
      const isPaired = bead.source.length > 0 && bead.translation.length > 0
      const mark: Cell = isPaired ? { text: slot === 0 ? '=' : '+' } : { text: '≠', paint: colours.yellow }
      const [left, right] = [cells(source, bead.source[slot]), cells(translation, bead.translation[slot])]
      return [{ text: '' }, ...left, mark, ...right, { text: beginningOf(id, ID_WIDTH), paint: colours.dim }]
    }),
  )
  const title = `${colours.bold(key)}  ${printable(here ?? '')} = ${printable(there ?? '')}`
  return `${[title, ...sayTable(rows)].join('\n')}\n`
}
