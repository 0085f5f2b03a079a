import { Composer, type Document, isMap, Parser } from 'yaml'
import type { PlaceOf } from '../model.ts'
import { type PlaceAt, placesIn } from '../text/places-in.ts'
import { escapedCharacters } from './escaped-characters.ts'
import type { LocalFault } from './local-fault.ts'
import { removeDuplicateKeys } from './remove-duplicate-keys.ts'
import { faultOfSyntax } from './yaml-errors.ts'
import { faultsOfTokens } from './yaml-guards.ts'
import { nodeAt, placesOfNodes } from './yaml-places.ts'

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
  const wrong = faultOfSyntax(documents, yaml, placeAt)
  if (wrong) return { faults: [wrong] }
  const contents = documents[0]?.contents ?? null
  const duplicates = isMap(contents) ? removeDuplicateKeys(contents, placeAt) : []
  const root = fromText(0, start > 0 ? start - 1 : 0)
  return {
    value: documents[0]?.toJS(),
    placeOf: placesOfNodes(contents, yaml, placeAt, root),
    has: (path) => nodeAt(contents, path) !== undefined,
    sourceOf: (path) => sourceOf(nodeAt(contents, path), yaml),
    faults: [...duplicates, ...escapedCharacters(contents, yaml, placeAt)],
  }
}

const sourceOf = (node: Document['contents'] | undefined, yaml: string): string =>
  node?.range ? yaml.slice(node.range[0], node.range[1]).trim() : ''
