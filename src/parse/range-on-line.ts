import { lineFrom } from '../ground/text/line-from.ts'
import { flowEntries } from './flow-entries.ts'

type Path = readonly (string | number)[]

/**
 * From where to where a key stands in a plain text, or its value where that is the rest of the line; undefined where it
 * stands otherwise. All articles are asked for the places of some: for those none is parsed as a whole.
 */
export function rangeOnLine(yaml: string, path: Path, part: 'key' | 'value'): [number, number] | undefined {
  let [above, indent] = [0, '']
  for (const [index, key] of path.entries()) {
    const start = typeof key === 'string' ? keyFrom(yaml, above, indent, key) : -1
    if (start < 0) return undefined
    const end = start + String(key).length + 1
    if (index === path.length - 1) return part === 'key' ? [start, end - 1] : restOfLine(yaml, end)
    if (index === path.length - 2 && /^ *[[{]/.test(lineFrom(yaml, end))) {
      return rangeInFlow(yaml, end, path[index + 1], part)
    }
    const [, deeper] = /^\n( +)[^ #]/.exec(yaml.slice(end)) ?? []
    if (deeper === undefined) return undefined
    ;[above, indent] = [end, deeper]
  }
  return undefined
}

/** Where a key with this indent stands from a place of a plain text on; -1 where it does not. */
function keyFrom(yaml: string, from: number, indent: string, key: string): number {
  const written = `${indent}${key}:`
  let at = yaml.indexOf(written, from)
  while (at >= 0) {
    const isLine = at === from || yaml[at - 1] === '\n'
    if (isLine && [' ', '\n', undefined].includes(yaml[at + written.length])) return at + indent.length
    at = yaml.indexOf(written, at + 1)
  }
  return -1
}

/** The same in a list or mapping that stands whole on the rest of a line. */
function rangeInFlow(yaml: string, from: number, step: string | number | undefined, part: 'key' | 'value') {
  const rest = lineFrom(yaml, from)
  const text = rest.replace(/^ +| +$/g, '')
  const start = from + rest.indexOf(text)
  const entries = flowEntries(text)
  const entry = typeof step === 'number' ? entries?.[step] : entries?.find(({ key }) => key === step)
  if (entry === undefined) return undefined
  const { key, value, at, valueAt } = entry
  const [begin, length] = part === 'key' && key !== undefined ? [at, key.length] : [valueAt, value.length]
  return [start + begin, start + begin + length] satisfies [number, number]
}

function restOfLine(yaml: string, from: number): [number, number] | undefined {
  const rest = lineFrom(yaml, from)
  const value = rest.trim()
  return value === '' || /^[[{>|]/.test(value) ? undefined : [from + rest.indexOf(value), from + rest.trimEnd().length]
}
