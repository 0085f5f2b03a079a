import { readPlainYaml } from '../parse/read-plain-yaml.ts'

/** The keys at a path of the front matter, in the order in which they are to stand; none where any may. */
export type KeysAt = (path: readonly string[]) => readonly string[]

/** Whether the key at a path may be left out. */
export type IsOptional = (path: readonly string[]) => boolean

/** Longer lists than a line of so many characters are easier to read an entry a line. */
export const LINE = 100

type Mapping = Record<string, unknown>

/** Remarks and blank lines, halves of characters, and brackets within something: these need the whole parser. */
const UNUSUAL = /^ *(?:#|$)|[\ud800-\udfff]|^(?:-|[ -].*[:-]) +\{/m

/**
 * What `writeFrontMatter` writes of nearly every front matter, in a tenth of the time; undefined where the text has anything
 * else, or anything of which it is not plain how it is written.
 */
export function writePlainFrontMatter(yaml: string, keysAt: KeysAt, isOptional: IsOptional): string | undefined {
  const data = UNUSUAL.test(yaml) ? undefined : readPlainYaml(yaml)
  if (!isMapping(data)) return undefined
  const settled = settle(data, [], keysAt, isOptional)
  if (!isPlain(settled, false)) return undefined
  const isInBrackets = (key: string) => new RegExp(`^${key}: +\\{`, 'm').test(yaml)
  return Object.entries(settled)
    .map(([key, value]) => `${key}:${isMapping(value) && isInBrackets(key) ? inBraces(value) : behind(value, '  ')}\n`)
    .join('')
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys in their order, without those that say nothing and may be left out. */
function settle(mapping: Mapping, path: readonly string[], keysAt: KeysAt, isOptional: IsOptional): Mapping {
  const order = keysAt(path)
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const within = (value: unknown, at: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => within(item, [...at, '0']))
    return isMapping(value) ? settle(value, at, keysAt, isOptional) : value
  }
  const entries = Object.entries(mapping)
    .map(([key, value]) => [key, within(value, [...path, key])] as const)
    .filter(([key, value]) => !isEmpty(value) || !isOptional([...path, key]))
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)))
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Whether it is known how all of it is written. */
function isPlain(value: unknown, isInList: boolean): boolean {
  if (typeof value === 'string') return written(value, isInList) !== undefined
  if (Array.isArray(value)) {
    return !isInList && value.length > 0 && value.every((item) => isPlain(item, true))
  }
  if (isMapping(value)) {
    const all = Object.entries(value)
    return all.length > 0 && all.every(([key, each]) => !MAYBE_OTHER.test(key) && isPlain(each, false))
  }
  return value !== null
}

/** What stands behind a key's colon; `indent` is that of lines below it. */
function behind(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (!value.some(isMapping) && value.join(', ').length <= LINE) return ` [${value.map(inFlow).join(', ')}]`
    return value.map((item) => `\n${indent}- ${isMapping(item) ? entries(item, `${indent}  `) : inLine(item)}`).join('')
  }
  return isMapping(value) ? `\n${indent}${entries(value, indent)}` : ` ${inLine(value)}`
}

const entries = (mapping: Mapping, indent: string): string =>
  Object.entries(mapping)
    .map(([key, value]) => `${key}:${behind(value, `${indent}  `)}`)
    .join(`\n${indent}`)

/** Only texts and numbers are read in braces. */
const inBraces = (mapping: Mapping): string =>
  ` {${Object.entries(mapping)
    .map(([key, value]) => `${key}: ${inFlow(value)}`)
    .join(', ')}}`

const inLine = (value: unknown): string => (typeof value === 'string' ? (written(value, false) ?? '') : String(value))

const inFlow = (value: unknown): string => (typeof value === 'string' ? (written(value, true) ?? '') : String(value))

const NEEDS_MARKS = /^[\s,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$/
const NEEDS_MARKS_IN_FLOW = /[[\]{},]/
/** What begins so, or is a number or another word of YAML, may be more than a text. */
const MAYBE_OTHER = /^(?:[-?.+~:=<]|\d[\d.]*(?:[eE][-+]?\d+)?$|0[ox]|(?:null|true|false)$)/i

/** A text without quotation marks that it does not need; undefined where it is not plain what it needs. */
function written(text: string, isInFlow: boolean): string | undefined {
  if (NEEDS_MARKS.test(text) || (isInFlow && NEEDS_MARKS_IN_FLOW.test(text))) {
    if (text.includes('\\')) return undefined
    if (!text.includes('"')) return `"${text}"`
    return text.includes("'") ? undefined : `'${text}'`
  }
  return text === '' || MAYBE_OTHER.test(text) ? undefined : text
}
