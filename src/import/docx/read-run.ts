import type { XmlElement } from '@rgrove/parse-xml'
import { hex } from 'dingbat-to-unicode'
import { attributeOf, charactersOf, elementNamed, elementsOf } from './elements.ts'
import { readDrawing } from './read-drawing.ts'
import { overFormat, type RunFormat, readRunFormat } from './run-format.ts'
import { inScript } from './scripts.ts'
import type { Span, SpanMarks } from './spans.ts'
import type { WordReading } from './word-reading.ts'

/** What a paragraph's style says of its words. */
export interface Ground {
  /** Looks that are no mark of their own: those of a heading, of a quotation, of all text. */
  usual: RunFormat
  /** How words look that say nothing of themselves. */
  format: RunFormat
}

/** Adds the pieces of a run (`w:r`: characters that look alike) to those of its paragraph; `around` is where a link leads that it stands in. */
export function readRun(
  spans: Span[],
  run: XmlElement,
  around: string | undefined,
  ground: Ground,
  reading: WordReading,
): void {
  const { fields, losses, notes, styles } = reading
  const properties = elementNamed(run, 'w:rPr')
  const own = readRunFormat(properties)
  const style = styles.run(attributeOf(elementNamed(properties, 'w:rStyle')))
  const format = overFormat(own, overFormat(style, ground.format))
  const marks = marksOf(own, style, ground)
  const font = attributeOf(elementNamed(properties, 'w:rFonts'), 'w:ascii') ?? ''

  const say = (text: string) => {
    const before = spans.at(-1)
    // LibreOffice ends the field of a link before words of another look, which then are in the style of links alone.
    const link = around ?? fields.link ?? (style.linked ? before?.link : undefined)
    if (fields.isSilent || text === '') return
    if (format.hidden) return losses.add('hidden-text', text.trim())
    if (text.trim() !== '' && link === undefined) tellLooks(own, losses)
    const shown = inScript(text, format.script ?? 'none', before?.is === 'text' ? before.text : '')
    spans.push({ ...marks, is: 'text', text: shown, size: format.size, link })
  }
  const name = (kind: 'footnote' | 'endnote', child: XmlElement) => {
    const identifier = format.hidden ? undefined : notes.named(kind, attributeOf(child, 'w:id'))
    if (identifier !== undefined) spans.push({ ...marks, is: 'note', identifier, link: around })
  }
  // Behind the reference to a note with a mark of its own stands that mark.
  const hasOwnMark = elementsOf(run).some((child) => attributeOf(child, 'w:customMarkFollows') !== undefined)
  for (const child of elementsOf(run)) {
    if (child.name === 'w:t' && !hasOwnMark) say(inFont(charactersOf(child), font))
    else if (child.name === 'w:tab' || child.name === 'w:ptab') say('\t')
    else if (child.name === 'w:noBreakHyphen') say('\u2011')
    else if (child.name === 'w:sym') say(symbol(attributeOf(child, 'w:font') ?? '', attributeOf(child, 'w:char') ?? ''))
    else if (child.name === 'w:br' || child.name === 'w:cr') {
      if (!fields.isSilent && !format.hidden) spans.push({ ...marks, is: 'break', link: around ?? fields.link })
    } else if (child.name === 'w:fldChar') fields.mark(attributeOf(child, 'w:fldCharType'))
    else if (child.name === 'w:instrText') fields.instruct(charactersOf(child))
    else if (child.name === 'w:footnoteReference') name('footnote', child)
    else if (child.name === 'w:endnoteReference') name('endnote', child)
    else if (/^w:(?:drawing|pict|object)$/.test(child.name))
      for (const picture of readDrawing(child, reading))
        spans.push({ ...NO_MARKS, is: 'picture', picture, link: undefined })
  }
}

const NO_MARKS: SpanMarks = { strong: false, emphasis: false, struck: false, code: false }

/** What words say of themselves, else their style, else the paragraph's, which marks only where it is none of what is usual there. */
function marksOf(own: RunFormat, style: RunFormat, { usual, format }: Ground): SpanMarks {
  const isMarked = (look: 'bold' | 'italic' | 'struck' | 'mono'): boolean =>
    own[look] ?? style[look] ?? (format[look] === true && !usual[look])
  return { strong: isMarked('bold'), emphasis: isMarked('italic'), struck: isMarked('struck'), code: isMarked('mono') }
}

function tellLooks({ underlined, highlighted }: RunFormat, losses: WordReading['losses']): void {
  if (underlined) losses.add('style')
  if (highlighted) losses.add('highlight')
}

/** The characters of fonts that draw signs in the places of letters (Symbol, Wingdings), as Unicode has them. */
const inFont = (text: string, font: string): string =>
  /[\uf020-\uf0ff]/.test(text)
    ? [...text].map((each) => symbol(font, (each.codePointAt(0) ?? 0).toString(16), each)).join('')
    : text

/** `F0FC` of Wingdings → `✓`; what the font's table has not stays as it is. */
function symbol(font: string, code: string, otherwise = ''): string {
  const place = Number.parseInt(code, 16)
  if (Number.isNaN(place)) return otherwise
  const isOfFont = place >= 0xf000 && place <= 0xf0ff
  const found = hex(font, (isOfFont ? place - 0xf000 : place).toString(16).toUpperCase().padStart(2, '0'))
  return found?.string ?? (isOfFont ? otherwise : String.fromCodePoint(place))
}
