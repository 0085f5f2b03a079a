import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementNamed, elementsOf, isOn } from './elements.ts'
import type { ListPlace } from './numbering.ts'
import { readRuns } from './read-runs.ts'
import { readTable } from './read-table.ts'
import { overFormat } from './run-format.ts'
import { isWholly, type Span, saysNothing } from './spans.ts'
import { splitAtGaps } from './split-at-gaps.ts'
import type { StoryBlock, WordParagraph } from './story.ts'
import type { WordReading } from './word-reading.ts'
import type { WordStyle } from './word-styles.ts'

/** Reads what stands one below the other in a part of a Word file: its body, a note, a cell. */
export function readStory(story: XmlElement, reading: WordReading): StoryBlock[] {
  const blocks: StoryBlock[] = []
  /** Of paragraphs whose end is no end: deleted, or a large first letter that stands by itself. */
  const carried: Span[] = []
  readInto(blocks, story, carried, reading)
  return blocks
}

function readInto(blocks: StoryBlock[], element: XmlElement, carried: Span[], reading: WordReading): void {
  const { losses } = reading
  for (const child of elementsOf(element)) {
    if (child.name === 'w:p') blocks.push(...readParagraph(child, carried, reading))
    else if (child.name === 'w:tbl') blocks.push(...readTable(child, reading, readStory))
    else if (child.name === 'w:altChunk' || child.name === 'w:subDoc') losses.add('embed')
    else if (child.name === 'w:del' || child.name === 'w:moveFrom') losses.add('tracked-change')
    else if (!isAside(child)) readInto(blocks, child, carried, reading)
  }
}

/** What frames a story and is no part of it. A table of contents by Word is made of the headings. */
function isAside(element: XmlElement): boolean {
  if (/^w:(?:sectPr|sdtPr|tblPr|tcPr|pPr|rPr)$/.test(element.name)) return true
  const gallery = elementNamed(elementNamed(elementNamed(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return /^table of contents$/i.test(attributeOf(gallery) ?? '')
}

function readParagraph(element: XmlElement, carried: Span[], reading: WordReading): StoryBlock[] {
  const { fields, losses, styles } = reading
  const own = elementNamed(element, 'w:pPr')
  const id = attributeOf(elementNamed(own, 'w:pStyle'))
  const style = styles.paragraph(id)
  const role = roleOf(own, style)
  const usual = role.is === 'text' ? styles.plain : overFormat(style.format, styles.plain)
  fields.nextParagraph()
  if (role.is === 'heading') fields.leaveContents()
  const isContents = role.is === 'contents' || fields.isContents
  const spans = readRuns(element, { usual, format: overFormat(style.format, styles.plain) }, reading)
  if (isContents || (fields.isContents && spans.length === 0)) {
    losses.add('menu')
    return []
  }
  if (!endsThere(own)) {
    carried.push(...spans)
    return []
  }
  const all = [...carried.splice(0), ...spans]
  if (usual.bold && isWholly(all, 'strong')) for (const span of all) span.strong = false
  if (usual.italic && isWholly(all, 'emphasis')) for (const span of all) span.emphasis = false
  const place = all.length === 0 || role.is === 'heading' ? undefined : placeOf(own, id, style, reading)
  const paragraph: WordParagraph = { is: 'paragraph', role, spans: all, place, indent: indentOf(own, style) }
  return isRule(own, style, all) ? [{ is: 'rule' }] : splitAtGaps(paragraph)
}

function roleOf(own: XmlElement | undefined, { role }: WordStyle): WordParagraph['role'] {
  const level = Number(attributeOf(elementNamed(own, 'w:outlineLvl')) ?? 9)
  return role.is === 'text' && level < 9 ? { is: 'heading', level: level + 1 } : role
}

function endsThere(own: XmlElement | undefined): boolean {
  const mark = elementNamed(own, 'w:rPr')
  const isCap = /^(?:drop|margin)$/.test(attributeOf(elementNamed(own, 'w:framePr'), 'w:dropCap') ?? '')
  return !(isCap || elementNamed(mark, 'w:del') || elementNamed(mark, 'w:moveFrom'))
}

/** What a paragraph or else its style says. */
const said = (name: string, own: XmlElement | undefined, { properties }: WordStyle): XmlElement[] =>
  [own, ...properties].flatMap((each) => elementNamed(each, name) ?? [])

function placeOf(
  own: XmlElement | undefined,
  id: string | undefined,
  style: WordStyle,
  { numbering }: WordReading,
): ListPlace | 'continued' | undefined {
  const { role } = style
  const [entry, ...others] = said('w:numPr', own, style)
  const list =
    attributeOf(elementNamed(entry, 'w:numId')) ??
    others.map((each) => attributeOf(elementNamed(each, 'w:numId'))).find(Boolean)
  if (list !== undefined && list !== '0') {
    const level =
      attributeOf(elementNamed(entry, 'w:ilvl')) ??
      (id === undefined ? undefined : numbering.levelOfStyle(list, id)) ??
      0
    return numbering.next(list, Math.min(Math.max(Number(level) || 0, 0), 8)) ?? 'continued'
  }
  if (role.is === 'item' && list !== '0')
    return { level: role.level, isOrdered: role.isOrdered, number: 0, shown: undefined, left: undefined }
  return role.is === 'continued' ? 'continued' : undefined
}

function indentOf(own: XmlElement | undefined, style: WordStyle): number {
  const indents = said('w:ind', own, style)
  const left = indents
    .map((each) => attributeOf(each, 'w:left') ?? attributeOf(each, 'w:start'))
    .find((each) => each !== undefined)
  const hanging = indents.map((each) => attributeOf(each, 'w:hanging')).find((each) => each !== undefined)
  // A paragraph whose first line begins at the margin is no quotation but an entry of a bibliography or a speech.
  return Number(hanging ?? 0) > 0 ? 0 : Number(left ?? 0) || 0
}

/** A line across the page: an empty paragraph with a border below. */
const isRule = (own: XmlElement | undefined, style: WordStyle, spans: readonly Span[]): boolean =>
  saysNothing(spans) && isOn(elementNamed(said('w:pBdr', own, style)[0], 'w:bottom')) === true
