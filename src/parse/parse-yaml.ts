import { Composer, isMap, type Node, Parser } from 'yaml'
import { type PlaceAt, placesIn } from '../ground/text/places-in.ts'
import type { PlaceOf } from '../model.ts'
import { cutValues } from './cut-values.ts'
import { escapedCharacters } from './escaped-characters.ts'
import type { LocalFault } from './local-fault.ts'
import { removeDuplicateKeys } from './remove-duplicate-keys.ts'
import { faultOfSyntax } from './yaml-errors.ts'
import { faultsOfTokens } from './yaml-guards.ts'
import { nodesIn, placesOfNodes } from './yaml-places.ts'

/** A YAML text as data: mappings, lists, texts, numbers, true, false, null; dates stay text. */
export interface Yaml {
  value: unknown
  placeOf: PlaceOf
  /** Whether the text says anything there, be it `null`. */
  has: (path: readonly (string | number)[]) => boolean
  /** The value as it is written; '' where there is none. */
  sourceOf: (path: readonly (string | number)[]) => string
  /** What is wrong, though the rest can be used. */
  faults: LocalFault[]
}

/**
 * YAML 1.2 without anchors, tags and depth → data with places, or why there is none. `text` is the whole file, in which
 * the YAML stands from `start` to `end`; places count from its beginning.
 */
export function parseYaml(
  text: string,
  start = 0,
  end = text.length,
): Yaml | { faults: [LocalFault, ...LocalFault[]] } {
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
  const root = fromText(0, start > 0 ? start - 1 : 0)
  return {
    value: documents[0]?.toJS(),
    placeOf: placesOfNodes(nodesAt, yaml, placeAt, root),
    has: (path) => nodesAt(path).value !== undefined,
    sourceOf: (path) => sourceOf(nodesAt(path).value, yaml),
    faults: [...duplicates, ...escapedCharacters(contents, yaml, placeAt), ...cutValues(contents, yaml, placeAt)],
  }
}

/** More of a value than a message shows; on one line. */
const SHOWN = 200

function sourceOf(node: Node | undefined, yaml: string): string {
  const [start, end] = node?.range ?? [0, 0]
  return yaml
    .slice(start, Math.min(end, start + SHOWN))
    .trim()
    .replace(/[ \t]*\n[ \t\n]*/g, ' ')
}
