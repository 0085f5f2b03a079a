// Long: what becomes of a key in lines and in brackets, one beside the other.
import { isCollection, isScalar, isSeq, type YAMLMap } from 'yaml'
import { endOfLine, listInFlow, listInLines } from './yaml-list.ts'
import { inSameQuotes, yamlInFlow, yamlValue } from './yaml-value.ts'

/** A key of a mapping with its value, and where they stand: `colon` is after the colon, where what is empty begins and ends. */
interface YamlEntry {
  key: string
  node: unknown
  start: number
  colon: number
  valueStart: number
  end: number
}

/** The keys of a mapping in their order. */
export const entriesIn = (yaml: string, { items }: YAMLMap): YamlEntry[] =>
  items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const colon = yaml.indexOf(':', key.range[1]) + 1
    const [from, to] = (value as { range?: readonly number[] } | null)?.range ?? []
    const isEmpty = from === undefined || to === undefined || from === to
    const [valueStart, end] = isEmpty ? [colon, colon] : [from, endOfWords(yaml, from, to)]
    return [{ key: String(key.value), node: value, start: key.range[0], colon, valueStart, end }]
  })

/** Without the line ends that belong to a text of several lines. */
const endOfWords = (yaml: string, from: number, to: number): number => from + yaml.slice(from, to).trimEnd().length

/** The text with another value at a key. */
export function withValue(
  yaml: string,
  map: YAMLMap,
  { node, colon, valueStart, end }: YamlEntry,
  value: unknown,
): string {
  const says = isCollection(node) || isScalar(node) ? JSON.stringify(node) : 'null'
  if (says === JSON.stringify(value)) return yaml
  const put = (from: number, text: string, to = end) => yaml.slice(0, from) + text + yaml.slice(to)
  const space = valueStart === colon ? ' ' : ''
  if (isScalar(node) && valueStart !== colon) {
    const quoted = inSameQuotes(value, node)
    if (quoted !== undefined) return put(valueStart, quoted)
  }
  if (isSeq(node) && Array.isArray(value) && value.length > 0) {
    if (node.flow) return put(valueStart, listInFlow(yaml, node, value))
    const lineStart = yaml.lastIndexOf('\n', valueStart - 1) + 1
    return put(lineStart, listInLines(yaml, node, value), endOfLine(yaml, end))
  }
  if (map.flow) return put(valueStart, space + yamlInFlow(value))
  const [first = '', ...lines] = yamlValue(value, indentOf(yaml, map)).split('\n')
  const above = yaml.slice(colon, valueStart)
  if (value === null) return put(colon, '')
  if (lines.length === 0 && !above.includes('\n')) return put(valueStart, space + first.slice(1))
  // What stood or is to stand in lines below its key; a comment beside the key stays there.
  const isBelow = above.includes('\n')
  const [comment = ''] = /^[^\S\n]+#[^\n]*/.exec(isBelow ? above : yaml.slice(end)) ?? []
  return put(colon, [first + comment, ...lines].join('\n'), isBelow ? end : end + comment.length)
}

/** The text with a new key, before the first that comes later in the order. */
export function withEntry(
  yaml: string,
  map: YAMLMap,
  entries: readonly YamlEntry[],
  { key, value }: { key: string; value: unknown },
  order: readonly string[],
): string {
  const rank = order.indexOf(key)
  const next = rank < 0 ? -1 : entries.findIndex((entry) => order.indexOf(entry.key) > rank)
  const [before, after] = [entries.at(next < 0 ? -1 : next - 1), entries[next]]
  const put = (at: number, text: string) => yaml.slice(0, at) + text + yaml.slice(at)
  if (map.flow) {
    const written = `${key}: ${yamlInFlow(value)}`
    return after ? put(after.start, `${written}, `) : put(before?.end ?? 0, `, ${written}`)
  }
  const indent = indentOf(yaml, map)
  const lines = `${indent}${key}:${yamlValue(value, indent)}\n`
  if (after === undefined) return put(indent === '' ? yaml.length : endOfLine(yaml, before?.end ?? 0), lines)
  return put(next > 0 ? endOfLine(yaml, before?.end ?? 0) : aboveComments(yaml, after.start - indent.length), lines)
}

/** The text without a key, one of several. */
export function withoutEntry(yaml: string, map: YAMLMap, entries: readonly YamlEntry[], entry: YamlEntry): string {
  const cut = (from: number, to: number) => yaml.slice(0, from) + yaml.slice(to)
  const index = entries.indexOf(entry)
  const [before, after] = [entries[index - 1], entries[index + 1]]
  if (!map.flow) return cut(entry.start - indentOf(yaml, map).length, endOfLine(yaml, entry.end))
  return before ? cut(before.end, entry.end) : cut(entry.start, after?.start ?? entry.end)
}

/** What stands before each key of a mapping in lines. */
function indentOf(yaml: string, { range }: YAMLMap): string {
  const start = range?.[0] ?? 0
  return ' '.repeat(start - yaml.lastIndexOf('\n', start - 1) - 1)
}

/** Where the comments begin that stand directly above a line, which are about its key. */
function aboveComments(yaml: string, lineStart: number): number {
  const above = yaml.lastIndexOf('\n', lineStart - 2) + 1
  return lineStart > 0 && /^\s*#/.test(yaml.slice(above, lineStart)) ? aboveComments(yaml, above) : lineStart
}
