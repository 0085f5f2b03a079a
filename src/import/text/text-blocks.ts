import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast'
import { headingPlaces } from './heading-places.ts'
import { listsByHand } from './lists-by-hand.ts'
import type { TextEntry } from './text-entries.ts'
import { textWords } from './text-words.ts'

/** A drawn line: `* * *`, `-----`. */
const RULE = /^(?:[*_~=#•·⁂-]\s*){3,}$|^⁂$/u
/** A line drawn below a title is about as long as it. */
const UNDERLINE = /^[=_~-]{3,}$/
/** Verse and addresses have no longer lines. */
const SHORT = 60

/** The blocks of a text and the headings that were guessed. */
export function textBlocks(entries: readonly TextEntry[]): { body: Root; headings: string[] } {
  const headings = headingPlaces(entries)
  const children: BlockContent[] = []
  const said: string[] = []
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as TextEntry
    const isUnderlined = underlines(entries[at + 1], entry)
    if (isUnderlined || headings.has(at)) {
      children.push({ type: 'heading', depth: isUnderlined && at === 0 ? 1 : 2, children: textWords(entry.said) })
      said.push(entry.said)
      at += isUnderlined ? 2 : 1
      continue
    }
    const end = endOfGroup(entries, at, headings)
    for (const block of blocksOf(entries.slice(at, end))) children.push(block)
    at = end
  }
  return { body: { type: 'root', children }, headings: said }
}

/** Where the entries end that belong together: items, what is quoted, lines without a blank between them. */
function endOfGroup(entries: readonly TextEntry[], from: number, headings: ReadonlySet<number>): number {
  const [first] = [entries[from] as TextEntry]
  let end = from + 1
  for (; end < entries.length && !headings.has(end); end++) {
    const { mark, isQuoted, isAfterGap, said } = entries[end] as TextEntry
    const isOfList = mark !== undefined && first.mark !== undefined
    if (isQuoted !== first.isQuoted || (mark === undefined) !== (first.mark === undefined)) break
    if (isAfterGap && !isOfList && !isQuoted) break
    if (isRule(first.said) || isRule(said) || underlines(entries[end + 1], entries[end])) break
  }
  return end
}

function blocksOf(group: readonly TextEntry[]): BlockContent[] {
  const [first] = group
  if (first === undefined) return []
  if (first.isQuoted)
    return [{ type: 'blockquote', children: blocksOf(group.map((entry) => ({ ...entry, isQuoted: false }))) }]
  if (isRule(first.said)) return [{ type: 'thematicBreak' }]
  if (first.mark !== undefined) return listsByHand(group)
  const isVerse = group.length > 1 && group.every(({ said, lines }) => said.length <= SHORT && lines === 1)
  return isVerse ? [paragraph(group)] : group.map((entry) => paragraph([entry]))
}

const isRule = (said: string): boolean => RULE.test(said)

const underlines = (line: TextEntry | undefined, entry: TextEntry | undefined): boolean =>
  line !== undefined &&
  entry !== undefined &&
  !line.isAfterGap &&
  UNDERLINE.test(line.said) &&
  entry.lines === 1 &&
  !isRule(entry.said) &&
  Math.abs(line.said.length - entry.said.length) <= Math.max(3, entry.said.length / 4)

const paragraph = (lines: readonly TextEntry[]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap(({ said }, index): PhrasingContent[] => [
    ...(index > 0 ? ([{ type: 'break' }] satisfies PhrasingContent[]) : []),
    ...textWords(said),
  ]),
})
