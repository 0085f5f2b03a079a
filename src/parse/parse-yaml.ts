import { Composer, isMap, type Node, Parser } from 'yaml'
import { type PlaceAt, placesIn } from '../ground/text/places-in.ts'
import type { Place, PlaceOf } from '../model.ts'
import { cutValues } from './cut-values.ts'
import { escapedCharacters } from './escaped-characters.ts'
import type { LocalFault } from './local-fault.ts'
import { rangeOnLine } from './range-on-line.ts'
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
  const placeAt = placesIn(text.slice(0, end))
  const findPlace: PlaceOf = (path, part = 'value') => {
    let there = path
    while (!isThere(value, there)) there = there.slice(0, -1)
    if (there.length === 0) return rootIn(placeAt, start)
    const range = rangeOnLine(yaml, there, there === path ? part : 'key')
    return range ? placeAt(start + range[0], start + range[1]) : whole().placeOf(path, part)
  }
  // Many ask for the same.
  const places = new Map<string, Place>()
  return {
    value,
    placeOf: (path, part = 'value') => {
      const key = `${part}\n${path.join('\n')}`
      const place = places.get(key) ?? findPlace(path, part)
      places.set(key, place)
      return place
    },
    has: (path) => isThere(value, path),
    sourceOf: (path) => whole().sourceOf(path),
    faults: [],
  }
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
