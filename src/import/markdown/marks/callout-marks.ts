import { hideCode } from './hide-code.ts'
import type { FoundMarks, MarkEdit } from './set-pegs.ts'

/** What sets a text apart: the names of GitHub, Obsidian, Docusaurus, Starlight, MkDocs, Quarto and MyST, and Spanish ones. */
const CALLOUTS =
  /^(?:callout|note|info|tip|hint|warning|caution|danger|important|success|check|failure|error|bug|example|quote|cite|abstract|summary|tldr|todo|question|help|faq|attention|seealso|admonition|aside|details|nota|aviso|consejo|atenci[óo]n|importante|advertencia|peligro|ejemplo|resumen|cita|recuerda|pregunta|dato|recuadro)(?:-[a-z]+)?$/i

/** `> [!note]- Título` */
const QUOTED = /^([ \t>]*>[ \t]*)\[!([\p{L}][\p{L} _-]{0,30})(?:\|[^\][\n]{0,60})?\][+-]?[ \t]*([^\n]*)$/du
/** `:::note Título`, `::: {.callout-note title="Título"}`, `:::note[Título]`, `:::{note} Título`, `:::` */
const COLONS =
  /^([ \t>]*)(:{3,})[ \t]*(?:\{([^}\n]*)\}|([\p{L}][\p{L}\d_-]*):?)?[ \t]*(?:\[([^\]\n]*)\])?[ \t]*(?:\{[^}\n]*\})?[ \t]*([^\n]*)$/du
/** `!!! note "Título"` and `??? note`, with what belongs to it four blanks deep. */
const MARKED =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\p{L}][\p{L}_-]*)(?:[ \t]+[\p{L}][\p{L}_-]*)*(?:[ \t]+["“]([^"”\n]*)["”])?[ \t]*$/du

interface Line {
  text: string
  /** The same with its code hidden. */
  hidden: string
  start: number
}

/** Finds callouts of all systems: each becomes a quotation, its title a paragraph of its own. */
export function findCallouts(text: string, found: FoundMarks): void {
  const hidden = hideCode(text).split('\n')
  let start = 0
  const lines = text.split('\n').map((line, index): Line => {
    const at = { text: line, start, hidden: hidden[index] ?? '' }
    start += line.length + 1
    return at
  })
  const open: boolean[] = []
  for (const [index, line] of lines.entries()) {
    if (/^[ \t>]*>[ \t]*\[!/.test(line.hidden)) readQuoted(line, found)
    else if (/^[ \t>]*:::/.test(line.hidden)) readColons(line, open, found)
    else if (/^[ \t]*[!?]{3}/.test(line.hidden)) readMarked(line, lines.slice(index + 1), found)
  }
}

type Range = readonly [number, number] | undefined

/** In place of a line: a peg or a text, and the title that stands in it as a paragraph below. */
function setApart(
  line: Line,
  from: number,
  becomes: MarkEdit['becomes'],
  title: Range,
  below: string,
  found: FoundMarks,
): void {
  const end = line.text.length
  const [titleStart, titleEnd] = title && title[0] < title[1] ? title : [end, end]
  const edit = (start: number, to: number, text: MarkEdit['becomes']): MarkEdit => ({
    start: line.start + start,
    end: line.start + to,
    becomes: text,
    takesLine: false,
  })
  found.edits.push(edit(from, titleStart, becomes))
  if (titleStart < end) found.edits.push(edit(titleEnd, end, below))
}

function readQuoted(line: Line, found: FoundMarks): void {
  const match = QUOTED.exec(line.text)
  const [, quote = '', kind = ''] = match ?? []
  if (match === null) return
  found.told.push({ kind: 'callout-mark', what: kind, offset: line.start })
  setApart(line, quote.length, '', match.indices?.[3], `\n${quote.trimEnd()}`, found)
}

/** A line of three colons or more: one with a name begins what one without ends. */
function readColons(line: Line, open: boolean[], found: FoundMarks): void {
  const match = COLONS.exec(line.text)
  const [, prefix = '', , attributes, word, bracketed, rest = ''] = match ?? []
  const name = word ?? /\.?([\p{L}][\p{L}_-]*)/u.exec(attributes ?? '')?.[1]
  if (name === undefined && (attributes !== undefined || rest === '')) {
    setApart(line, prefix.length, open.pop() ? { kind: 'close' } : '', undefined, '', found)
  }
  if (name === undefined) return
  const isCallout = CALLOUTS.test(name)
  open.push(isCallout)
  found.told.push({ kind: 'callout-mark', what: name, offset: line.start })
  const title = bracketed
    ? match?.indices?.[5]
    : (titleIn(attributes ?? '', match?.indices?.[3]) ?? match?.indices?.[6])
  setApart(line, prefix.length, isCallout ? { kind: 'open' } : '', title, '\n', found)
}

/** Where a title stands among attributes. */
function titleIn(attributes: string, [start]: readonly [number, number] | [] = []): Range {
  const found = /title="([^"]*)"/d.exec(attributes)?.indices?.[1]
  return found && start !== undefined ? [start + found[0], start + found[1]] : undefined
}

function readMarked(line: Line, below: readonly Line[], found: FoundMarks): void {
  const match = MARKED.exec(line.text)
  const [, indent, name] = match ?? []
  if (indent === undefined || name === undefined) return
  const deep = `${indent}    `
  const end = below.findIndex(({ text }) => text.trim() !== '' && !text.startsWith(deep))
  const inside = below.slice(0, end < 0 ? undefined : end)
  const last = inside.findLast(({ text }) => text.trim() !== '')
  if (last === undefined) return
  found.told.push({ kind: 'callout-mark', what: name, offset: line.start })
  setApart(line, indent.length, { kind: 'open' }, match?.indices?.[3], '\n', found)
  for (const { start, text } of inside) {
    if (!text.startsWith(deep)) continue
    found.edits.push({ start: start + indent.length, end: start + deep.length, becomes: '', takesLine: false })
  }
  const at = last.start + last.text.length
  found.edits.push({ start: at, end: at, becomes: { kind: 'close' }, takesLine: false })
}
