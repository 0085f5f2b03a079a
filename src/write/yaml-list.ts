import type { YAMLSeq } from 'yaml'
import { yamlInFlow, yamlValue } from './yaml-value.ts'

/** An entry as it is written, and what it says. */
interface Written {
  text: string
  says: string
}

/** A list in brackets with other entries; those that it had are written as they were, on as many lines where some are only added. */
export function listInFlow(yaml: string, list: YAMLSeq, wanted: readonly unknown[]): string {
  const [start = 0, end = 0] = list.range ?? []
  const source = yaml.slice(start, end)
  const written = entriesOf(list, (from, to) => yaml.slice(from, to))
  const fresh = wanted.map((value) => takeFrom(written, value) ?? yamlInFlow(value))
  const last = rangeOf(list.items.at(-1))
  if (last && written.length === 0) {
    const added = fresh.slice(list.items.length).map((text) => `, ${text}`)
    const isSame = list.items.every((item, index) => JSON.stringify(item) === JSON.stringify(wanted[index]))
    if (isSame) return source.slice(0, last[1] - start) + added.join('') + source.slice(last[1] - start)
  }
  const pad = /^\[ /.test(source) ? ' ' : ''
  return `[${pad}${fresh.join(', ')}${pad}]`
}

/** A list of an entry a line with other entries: those that it had keep their lines and the comments above and beside them. */
export function listInLines(yaml: string, list: YAMLSeq, wanted: readonly unknown[]): string {
  const [start = 0] = list.range ?? []
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1
  const indent = ' '.repeat(start - lineStart)
  let from = lineStart
  const written = entriesOf(list, (_, to) => {
    const text = yaml.slice(from, endOfLine(yaml, to))
    from += text.length
    return text
  })
  const lines = wanted.map(
    (value) => takeFrom(written, value) ?? `${indent}-${inEntry(yamlValue(value, indent), indent)}\n`,
  )
  return lines.join('')
}

/** From after the last letter of a value to after the end of its line. */
export function endOfLine(yaml: string, end: number): number {
  const at = yaml.indexOf('\n', Math.max(end - 1, 0))
  return at < 0 ? yaml.length : at + 1
}

/** A mapping begins on the line of its entry. */
const inEntry = (value: string, indent: string): string =>
  value.startsWith(`\n${indent}  `) ? ` ${value.slice(indent.length + 3)}` : value

const rangeOf = (node: unknown): readonly [number, number, number] | undefined =>
  (node as { range?: [number, number, number] | null } | undefined)?.range ?? undefined

const entriesOf = ({ items }: YAMLSeq, textOf: (start: number, end: number) => string): Written[] =>
  items.map((item) => {
    const [start, end] = rangeOf(item) ?? [0, 0]
    return { text: textOf(start, end), says: JSON.stringify(item) }
  })

/** The first that says the same, which is taken out. */
function takeFrom(written: Written[], value: unknown): string | undefined {
  const index = written.findIndex(({ says }) => says === JSON.stringify(value))
  return index < 0 ? undefined : written.splice(index, 1)[0]?.text
}
