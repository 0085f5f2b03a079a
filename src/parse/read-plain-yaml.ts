import { flowEntries } from './flow-entries.ts'

/** A line that says something: its indent, and the rest without spaces at its end. */
interface Line {
  indent: number
  text: string
  /** From 0. */
  number: number
}

/** Thrown where a text is not plain. */
class NotPlain extends Error {}

/** A comment behind something may have cut a value; of other characters than these it is best to ask the whole parser. */
const UNUSUAL = / #|[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/
const ENTRY = /^([A-Za-z][\w-]*):(?: +(.*))?$/
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~+.](?:[^:]|:(?=[^ ]))*$/
/** All that may be a number, of which only some are read here. */
const NUMBER = /^(?:\d[\d.]*(?:[eE][-+]?\d+)?|0[ox].*)$/
const DOUBLE = /^"([^"\\]*)"$/
const SINGLE = /^'((?:[^']|'')*)'$/
/** Content needs three. */
const DEEPEST = 5

/**
 * What nearly every front matter and record says, in a sixth of the time that the whole parser takes: mappings and lists
 * on lines of their own or in brackets, with texts on one line or folded (`>-`), whole numbers, `true` and `false`.
 * Undefined where the text has anything else, or where anything is wrong with it.
 */
export function readPlainYaml(yaml: string): object | undefined {
  // A folded text keeps the spaces at the end of its lines.
  if (UNUSUAL.test(yaml) || (yaml.includes('>-') && / $/m.test(yaml))) return undefined
  try {
    return readAll(linesOf(yaml))
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

const linesOf = (yaml: string): Line[] =>
  yaml.split('\n').flatMap((line, number) => {
    const text = withoutSpaces(line)
    return text === '' || line.startsWith('#') ? [] : [{ indent: line.indexOf(text), text, number }]
  })

/** YAML takes other white space for part of a text. */
const withoutSpaces = (text: string): string => text.replace(/^ +| +$/g, '')

function readAll(lines: Line[]): object {
  let at = 0
  const isAt = (indent: number) => lines[at]?.indent === indent
  const isItem = () => lines[at]?.text.startsWith('- ')

  function readBlock(indent: number, depth: number): object {
    if (depth > DEEPEST) throw new NotPlain()
    return isItem() ? readList(indent, depth) : readMapping(indent, depth)
  }
  function readList(indent: number, depth: number): unknown[] {
    const list: unknown[] = []
    while (isAt(indent) && isItem()) {
      const { text, number } = lines[at] as Line
      const rest = withoutSpaces(text.slice(2))
      if (ENTRY.test(rest)) {
        const inner = indent + text.length - rest.length
        lines[at] = { indent: inner, text: rest, number }
        list.push(readMapping(inner, depth + 1))
      } else {
        at += 1
        list.push(readValue(rest))
      }
    }
    return list
  }
  function readMapping(indent: number, depth: number): object {
    const mapping: Record<string, unknown> = {}
    while (isAt(indent) && !isItem()) {
      const { text, number } = lines[at] as Line
      const [, key, value] = ENTRY.exec(text) ?? []
      if (key === undefined || Object.hasOwn(mapping, key)) throw new NotPlain()
      at += 1
      if (value === undefined) mapping[key] = readBelow(indent, depth)
      else mapping[key] = value === '>-' ? readFolded(indent, number) : readValue(value)
    }
    return mapping
  }
  function readBelow(indent: number, depth: number): object | null {
    const below = lines[at]?.indent ?? 0
    if (below > indent || (below === indent && isItem())) return readBlock(below, depth + 1)
    return null
  }
  function readFolded(above: number, start: number): string {
    const indent = lines[at]?.indent ?? 0
    const texts: string[] = []
    for (; (lines[at]?.indent ?? 0) > above; at += 1) {
      const { text, number } = lines[at] as Line
      if (!isAt(indent) || number !== start + texts.length + 1) throw new NotPlain()
      texts.push(text)
    }
    if (texts.length === 0) throw new NotPlain()
    return texts.join(' ')
  }
  const all = readBlock(lines[0]?.indent ?? 0, 0)
  if (at === 0 || at < lines.length) throw new NotPlain()
  return all
}

function readValue(text: string): unknown {
  if (text.startsWith('[')) return readFlow(text, ']').map(({ value }) => value)
  if (text.startsWith('{')) {
    const entries = readFlow(text, '}').map(({ key, value }) => [key, value])
    const mapping = Object.fromEntries(entries)
    if (Object.keys(mapping).length < entries.length) throw new NotPlain()
    return mapping
  }
  return readScalar(text)
}

function readFlow(text: string, end: ']' | '}'): { key: string | undefined; value: unknown }[] {
  if (!text.endsWith(end)) throw new NotPlain()
  const entries = flowEntries(text)
  if (entries?.every(({ key }) => (key === undefined) === (end === ']')) !== true) throw new NotPlain()
  return entries.map(({ key, value }) => ({ key, value: readScalar(value) }))
}

function readScalar(text: string): string | number | boolean {
  const double = DOUBLE.exec(text)?.[1]
  if (double !== undefined) return double
  const single = SINGLE.exec(text)?.[1]
  if (single !== undefined) return single.replaceAll("''", "'")
  if (!PLAIN.test(text) || /^(?:null|true|false)$/i.test(text)) return readWord(text)
  if (!NUMBER.test(text)) return text
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  throw new NotPlain()
}

function readWord(text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new NotPlain()
}
