import { Composer, isMap, type Node, Parser } from 'yaml'
import { lineFrom } from '../ground/text/line-from.ts'
import { type PlaceAt, placesIn } from '../ground/text/places-in.ts'
import type { Place, PlaceOf } from '../model.ts'
import { cutValues } from './cut-values.ts'
import { escapedCharacters } from './escaped-characters.ts'
import { flowEntries } from './flow-entries.ts'
import type { LocalFault } from './local-fault.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { removeDuplicateKeys } from './remove-duplicate-keys.ts'
import { faultOfSyntax } from './yaml-errors.ts'
import { faultsOfTokens } from './yaml-guards.ts'
import { nodesIn, placesOfNodes } from './yaml-places.ts'

type Path = readonly (string | number)[]

/** A YAML text as data: mappings, lists, texts, numbers, true, false, null; dates stay text. */
export interface Yaml {
  value: unknown
  placeOf: PlaceOf
  /** Whether the text says anything there, be it `null`. */
  has: (path: Path) => boolean
  /** The value as it is written; '' where there is none. */
  sourceOf: (path: Path) => string
  /** What is wrong, though the rest can be used. */
  faults: LocalFault[]
}

/** Why a text gives no data. */
interface Refused {
  faults: [LocalFault, ...LocalFault[]]
}

/**
 * YAML 1.2 without anchors, tags and depth → data with places, or why there is none. `text` is the whole file, in which
 * the YAML stands from `start` to `end`; places count from its beginning.
 */
export function parseYaml(text: string, start = 0, end = text.length): Yaml | Refused {
  const yaml = text.slice(start, end)
  const value = readPlainYaml(yaml)
  if (value === undefined) return parseWholeYaml(text, start, end)
  let parsed: Yaml | undefined
  // Most texts are never asked where anything else stands.
  const whole = () => (parsed ??= parseWholeYaml(text, start, end) as Yaml)
  return {
    value,
    placeOf: (path, part = 'value') => {
      let there = path
      while (!isThere(value, there)) there = there.slice(0, -1)
      if (there.length === 0) return rootIn(placesIn(text), start)
      const range = rangeOnLine(yaml, there, there === path ? part : 'key')
      return range ? placesIn(text)(start + range[0], start + range[1]) : whole().placeOf(path, part)
    },
    has: (path) => isThere(value, path),
    sourceOf: (path) => whole().sourceOf(path),
    faults: [],
  }
}

/**
 * From where to where a key stands in a plain text, or its value where that is the rest of the line; undefined where it
 * stands otherwise. All articles are asked for the places of some: for those none is parsed as a whole.
 */
function rangeOnLine(yaml: string, path: Path, part: 'key' | 'value'): [number, number] | undefined {
  let [above, indent] = [0, '']
  for (const [index, key] of path.entries()) {
    const found =
      typeof key === 'string' ? new RegExp(`(?<=^${indent})${key}:(?=[ \\n]|$)`, 'm').exec(yaml.slice(above)) : null
    if (found === null) return undefined
    const start = above + found.index
    const end = start + found[0].length
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

/** Whether a plain value holds anything at a path, be it `null`. */
function isThere(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
  return isThere((value as Record<string | number, unknown>)[step], rest)
}

/** The same, for any text and without a shorter way. */
export function parseWholeYaml(text: string, start: number, end: number): Yaml | Refused {
  const yaml = text.slice(start, end)
  const fromText = placesIn(text)
  const placeAt: PlaceAt = (from, to = from) => fromText(start + from, start + to)
  const tokens = [...new Parser().parse(yaml)]
  const [refused, ...more] = faultsOfTokens(tokens, yaml, placeAt)
  if (refused) return { faults: [refused, ...more] }
  const documents = [...new Composer({ stringKeys: true, uniqueKeys: false }).compose(tokens, true, yaml.length)]
  const wrong = faultOfSyntax(documents, tokens, yaml, placeAt)
  if (wrong) return { faults: [wrong] }
  const contents = documents[0]?.contents ?? null
  const duplicates = isMap(contents) ? removeDuplicateKeys(contents, placeAt) : []
  const nodesAt = nodesIn(contents)
  return {
    value: documents[0]?.toJS(),
    placeOf: placesOfNodes(nodesAt, yaml, placeAt, rootIn(fromText, start)),
    has: (path) => nodesAt(path).value !== undefined,
    sourceOf: (path) => sourceOf(nodesAt(path).value, yaml),
    faults: [...duplicates, ...escapedCharacters(contents, yaml, placeAt), ...cutValues(contents, yaml, placeAt)],
  }
}

/** The place of what is in no place: the beginning of the file, with the fence if there is one. */
const rootIn = (fromText: PlaceAt, start: number): Place => fromText(0, start > 0 ? start - 1 : 0)

/** More of a value than a message shows; on one line. */
const SHOWN = 200

function sourceOf(node: Node | undefined, yaml: string): string {
  const [start, end] = node?.range ?? [0, 0]
  return yaml
    .slice(start, Math.min(end, start + SHOWN))
    .trim()
    .replace(/[ \t]*\n[ \t\n]*/g, ' ')
}
