import { textMapOf } from '../../../ground/body/text-map.ts'
import type { AlignedArticle, Bead, Block, FacingBlocks, PairedEdition, Records } from '../../../model.ts'
import type { InsertItem } from '../../api/edits.ts'
import type { FoundItem, RowSide } from './found-item.ts'
import { markItems } from './mark-items.ts'
import { nameItems } from './name-items.ts'
import { quantityItems } from './quantity-items.ts'
import { termItems } from './term-items.ts'

/**
 * What a row's source has and its translation is to have: numbers, dates and measures as its locale writes them, names,
 * terms of the glossary, marks of notes, links; in the order of the source, each once.
 */
export function insertItems(
  article: AlignedArticle,
  facing: FacingBlocks,
  bead: Bead,
  glossary: Records['glossary'],
): InsertItem[] {
  if (facing.translation === undefined) return []
  const source = bead.source.flatMap((index) => facing.source.blocks[index] ?? [])
  const translation = bead.translation.flatMap((index) => facing.translation?.blocks[index] ?? [])
  if (source.some(({ kind }) => kind === 'code')) return []
  const here = sideOf(facing.source, source)
  const there = sideOf(facing.translation, translation)
  const around = article.source.blocks.map(({ text }) => text).join('\n')
  const terms = termItems(here, there, glossary)
  const counted = quantityItems(here, there)
  const names = nameItems(here, there, around, glossary)
  const words = [...terms, ...apart(counted, terms)]
  const found = [...words, ...apart(names, words)].sort((one, other) => one.start - other.start)
  return onceEach([...found.map(shown), ...markItems(article, source, translation)])
}

/** The running text of blocks, as checks read it. */
const sideOf = ({ language, locale, file }: PairedEdition, blocks: readonly Block[]): RowSide => ({
  language,
  locale,
  text: blocks.map((block) => textMapOf(block, file.text).text).join('\n'),
})

/** Those that no other one holds or is held by: an earlier list knows better what a stretch is. */
function apart(items: readonly FoundItem[], others: readonly FoundItem[]): FoundItem[] {
  const taken = [...others]
  return items.filter((item) => {
    const isFree = taken.every(({ start, end }) => item.end <= start || item.start >= end)
    if (isFree) taken.push(item)
    return isFree
  })
}

const shown = ({ text, kind, isThere }: FoundItem): InsertItem => ({ text, kind, isThere })

/** Of equal ones the first that is not there yet. */
function onceEach(items: readonly InsertItem[]): InsertItem[] {
  const byText = new Map<string, InsertItem>()
  for (const item of items) {
    const known = byText.get(item.text)
    if (known === undefined || (known.isThere && !item.isThere)) byText.set(item.text, item)
  }
  return [...byText.values()]
}
