import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementNamed, elementsBelow, elementsOf, wordsBelow } from './elements.ts'
import { isSilentField, linkOfField } from './fields.ts'
import { type Ground, readRun } from './read-run.ts'
import type { Span } from './spans.ts'
import type { WordReading } from './word-reading.ts'

/** The pieces of a paragraph. Changes are accepted; hidden text, comments, equations and the like stay out and are told. */
export function readRuns(paragraph: XmlElement, ground: Ground, reading: WordReading): Span[] {
  const spans: Span[] = []
  readInto(spans, paragraph, undefined, ground, reading)
  return withoutBookmarks(spans, reading)
}

function readInto(
  spans: Span[],
  element: XmlElement,
  link: string | undefined,
  ground: Ground,
  reading: WordReading,
): void {
  const within = (inner: XmlElement, target = link) => readInto(spans, inner, target, ground, reading)
  for (const child of elementsOf(element)) {
    switch (child.name) {
      case 'w:r': {
        const base = elementNamed(elementNamed(child, 'w:ruby'), 'w:rubyBase')
        if (base) within(base)
        else readRun(spans, child, link, ground, reading)
        break
      }
      case 'w:hyperlink':
        within(child, addressOf(child, reading) ?? link)
        break
      case 'w:fldSimple': {
        const instruction = attributeOf(child, 'w:instr') ?? ''
        if (!isSilentField(instruction)) within(child, linkOfField(instruction) ?? link)
        break
      }
      case 'w:ins':
      case 'w:moveTo':
        if (elementNamed(child, 'w:r')) reading.losses.add('tracked-change')
        within(child)
        break
      case 'w:del':
      case 'w:moveFrom':
        if (elementNamed(child, 'w:r')) reading.losses.add('tracked-change')
        break
      case 'w:sdt':
        // What asks to be written over was written by nobody.
        if (!elementNamed(elementNamed(child, 'w:sdtPr'), 'w:showingPlcHdr')) within(child)
        break
      case 'm:oMath':
      case 'm:oMathPara':
        readEquation(spans, child, reading)
        break
      case 'w:pPr':
        break
      default:
        within(child)
    }
  }
}

function addressOf(hyperlink: XmlElement, { relations }: WordReading): string | undefined {
  const target = relations.get(attributeOf(hyperlink, 'r:id') ?? '')?.target ?? ''
  const place = attributeOf(hyperlink, 'w:anchor')
  return place === undefined || target.includes('#') ? target || undefined : `${target}#${place}`
}

/** An equation in a line, such as `a = b + 1`, is text; any other stays out. */
function readEquation(spans: Span[], equation: XmlElement, { losses }: WordReading): void {
  const parts =
    equation.name === 'm:oMathPara' ? elementsBelow(equation, 'm:oMath').flatMap(elementsOf) : elementsOf(equation)
  const text = wordsBelow(equation)
  if (parts.every(({ name }) => name === 'm:r' || !name.startsWith('m:')))
    spans.push({
      is: 'text',
      text,
      size: undefined,
      strong: false,
      emphasis: false,
      struck: false,
      code: false,
      link: undefined,
    })
  else losses.add('equation', text)
}

/** Links to another place of the same text are its words alone. */
function withoutBookmarks(spans: readonly Span[], { losses }: WordReading): Span[] {
  let before: string | undefined
  return spans.map((span) => {
    const isBookmark = span.link?.startsWith('#')
    if (isBookmark && span.link !== before) losses.add('bookmark')
    before = span.link
    return isBookmark ? { ...span, link: undefined } : span
  })
}
