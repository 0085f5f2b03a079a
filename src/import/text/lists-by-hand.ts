import type { BlockContent, List, Paragraph } from 'mdast'
import { isListByHand } from './list-mark.ts'
import type { TextEntry } from './text-entries.ts'
import { textWords } from './text-words.ts'

/** A list as it is read, before it is known whether it is one. */
interface Draft {
  style: string
  indent: number
  items: { entry: TextEntry; inner: Draft[] }[]
}

/** Lists in lists are no deeper. */
const DEEPEST = 6

/** Entries that begin with marks, one below the other → lists; those that are none are paragraphs as typed. */
export function listsByHand(entries: readonly TextEntry[]): (List | Paragraph)[] {
  const all: Draft[] = []
  const open: Draft[] = []
  for (const entry of entries) {
    while (open.length > 0 && !isWithin(entry, open.at(-1))) open.pop()
    const level = open.findLastIndex((draft) => isNext(draft, entry))
    if (level >= 0) open.length = level + 1
    else {
      const draft = { style: entry.mark?.style ?? '', indent: entry.indent, items: [] }
      if (open.length >= DEEPEST || isBeside(entry, open.at(-1))) open.length = 0
      ;(open.at(-1)?.items.at(-1)?.inner ?? all).push(draft)
      open.push(draft)
    }
    open.at(-1)?.items.push({ entry, inner: [] })
  }
  return all.flatMap(written)
}

const isWithin = ({ indent }: TextEntry, draft: Draft | undefined): boolean =>
  draft !== undefined && indent >= draft.indent

/** A list of other marks that begins after a blank line, or where no item can hold it. */
const isBeside = ({ isAfterGap, indent, mark }: TextEntry, draft: Draft | undefined): boolean =>
  draft !== undefined && indent === draft.indent && (isAfterGap || (mark?.number ?? 1) !== 1)

function isNext({ style, indent, items }: Draft, { mark, ...entry }: TextEntry): boolean {
  if (mark?.style !== style || Math.abs(entry.indent - indent) > 1) return false
  const before = items.at(-1)?.entry.mark?.number
  return before === undefined || mark.number === before + 1
}

function written({ items }: Draft): (List | Paragraph)[] {
  const marks = items.flatMap(({ entry: { mark } }) => (mark ? [mark] : []))
  const [first] = marks
  if (first === undefined || !isListByHand(marks))
    return items.flatMap(({ entry, inner }) => [paragraph(entry.said), ...inner.flatMap(written)])
  const isOrdered = first.number !== undefined
  return [
    {
      type: 'list',
      ordered: isOrdered,
      ...(isOrdered && { start: first.number }),
      spread: items.slice(1).some(({ entry }) => entry.isAfterGap),
      children: items.map(({ entry, inner }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(entry.mark?.rest ?? ''), ...inner.flatMap(written)] satisfies BlockContent[],
      })),
    },
  ]
}

const paragraph = (said: string): Paragraph => ({ type: 'paragraph', children: textWords(said) })
