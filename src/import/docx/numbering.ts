import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementNamed, elementsOf } from './elements.ts'
import { inForm, shownNumber } from './number-forms.ts'

/** How the items of a level are marked. */
interface LevelForm {
  /** `decimal`, `bullet`, `lowerLetter`, `none`, … */
  form: string
  /** `%1.`, `•` */
  text: string
  start: number
  /** Where its text stands, in twentieths of a point. */
  left: number | undefined
}

/** A place in a list, as the numbering of a Word file gives it. */
export interface ListPlace {
  level: number
  isOrdered: boolean
  /** What the item's number is; 1 of bullets. */
  number: number
  /** As it is shown, where Markdown can only show a number: `b)`, `IV.` */
  shown: string | undefined
  left: number | undefined
}

/** The lists of a Word file; it counts, so items must be asked for in the order of the text. */
export interface Numbering {
  /** The next item of a list; undefined where its paragraphs have no mark, and continue the item before. */
  next(list: string, level: number): ListPlace | undefined
  /** The level whose paragraphs have a style, of lists that belong to a style. */
  levelOfStyle(list: string, style: string): number | undefined
}

const BARE: LevelForm = { form: 'bullet', text: '•', start: 1, left: undefined }

/** Reads `numbering.xml`. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstracts = new Map<string, XmlElement>()
  const styled = new Map<string, XmlElement>()
  for (const element of elementsOf(root).filter(({ name }) => name === 'w:abstractNum')) {
    abstracts.set(attributeOf(element, 'w:abstractNumId') ?? '', element)
    const style = attributeOf(elementNamed(element, 'w:styleLink'))
    if (style !== undefined) styled.set(style, element)
  }
  const lists = new Map<string, XmlElement>()
  for (const element of elementsOf(root))
    if (element.name === 'w:num') lists.set(attributeOf(element, 'w:numId') ?? '', element)
  const known = new Map<string, { levels: Map<number, LevelForm>; counts: number[] }>()
  const countsOf = new Map<XmlElement, number[]>()

  const listOf = (id: string) => {
    const found = known.get(id)
    if (found) return found
    const list = lists.get(id)
    const named = abstracts.get(attributeOf(elementNamed(list, 'w:abstractNumId')) ?? '')
    const abstract = styled.get(attributeOf(elementNamed(named, 'w:numStyleLink')) ?? '') ?? named
    const overrides = elementsOf(list).filter(({ name }) => name === 'w:lvlOverride')
    const levels = readLevels(elementsOf(abstract))
    for (const override of overrides) applyOverride(levels, override)
    // Lists of one form count on, unless one of them says where it starts.
    const isOwn = abstract === undefined || overrides.some((override) => elementNamed(override, 'w:startOverride'))
    const counts = (isOwn ? undefined : countsOf.get(abstract)) ?? []
    if (abstract !== undefined && !isOwn) countsOf.set(abstract, counts)
    const made = { levels, counts }
    known.set(id, made)
    return made
  }
  return {
    next(id, level) {
      const { levels, counts } = listOf(id)
      const form = levels.get(level) ?? BARE
      if (form.form === 'none' || (form.form === 'bullet' && form.text.trim() === '' && form.text !== ''))
        return undefined
      const number = (counts[level] ?? form.start - 1) + 1
      counts.length = Math.min(counts.length, level + 1)
      counts[level] = number
      const isOrdered = form.form !== 'bullet'
      const isDecimal = /^decimal/.test(form.form) && !/%\d.*%\d/.test(form.text)
      const shown =
        isOrdered && !isDecimal
          ? shownNumber(form.text, level, (at) => inForm(counts[at] ?? 1, levels.get(at)?.form))
          : undefined
      return { level, isOrdered, number: isOrdered ? number : 1, shown, left: form.left }
    },
    levelOfStyle(id, style) {
      const abstract = abstracts.get(attributeOf(elementNamed(lists.get(id), 'w:abstractNumId')) ?? '')
      const level = elementsOf(abstract).find((each) => attributeOf(elementNamed(each, 'w:pStyle')) === style)
      return level && Number(attributeOf(level, 'w:ilvl'))
    },
  }
}

function readLevels(elements: readonly XmlElement[]): Map<number, LevelForm> {
  const levels = new Map<number, LevelForm>()
  for (const element of elements) if (element.name === 'w:lvl') readLevel(levels, element)
  return levels
}

function readLevel(levels: Map<number, LevelForm>, element: XmlElement): void {
  const indent = elementNamed(elementNamed(element, 'w:pPr'), 'w:ind')
  const left = Number(attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start'))
  levels.set(Number(attributeOf(element, 'w:ilvl') ?? 0), {
    form: attributeOf(elementNamed(element, 'w:numFmt')) ?? 'decimal',
    text: attributeOf(elementNamed(element, 'w:lvlText')) ?? '',
    start: Number(attributeOf(elementNamed(element, 'w:start')) ?? 1),
    left: Number.isNaN(left) ? undefined : left,
  })
}

function applyOverride(levels: Map<number, LevelForm>, override: XmlElement): void {
  const own = elementNamed(override, 'w:lvl')
  if (own) readLevel(levels, own)
  const level = Number(attributeOf(override, 'w:ilvl') ?? 0)
  const start = attributeOf(elementNamed(override, 'w:startOverride'))
  const form = levels.get(level)
  if (form && start !== undefined) levels.set(level, { ...form, start: Number(start) })
}
