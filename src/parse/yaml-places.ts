import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { PlaceAt } from '../ground/text/places-in.ts'
import type { Place, PlaceOf } from '../model.ts'

type Path = readonly (string | number)[]

/** What a document holds at a path: the value, and its key where it is one of a mapping. */
export type NodesAt = (path: Path) => { key: Node | undefined; value: Node | undefined }

/** Looks nodes up by their paths; each mapping is indexed once, so that a long one costs no more than a short one. */
export function nodesIn(contents: Node | null): NodesAt {
  const pairs = new Map<YAMLMap, Map<string, Pair>>()
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const index = pairs.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]))
    pairs.set(map, index)
    return index.get(key)
  }
  return (path) => {
    let [key, value]: [unknown, unknown] = [undefined, contents]
    for (const step of path) {
      const pair: Partial<Pair> = isMap(value) ? (pairOf(value, String(step)) ?? {}) : {}
      ;[key, value] = isSeq(value) ? [undefined, value.items[Number(step)]] : [pair.key, pair.value]
    }
    return { key: (key ?? undefined) as Node | undefined, value: (value ?? undefined) as Node | undefined }
  }
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

/** Where keys and values stand. `root` is told for the document itself and for the keys that it lacks. */
export function placesOfNodes(nodesAt: NodesAt, yaml: string, placeAt: PlaceAt, root: Place): PlaceOf {
  return (path, part = 'value') => {
    for (let length = path.length; length > 0; length--) {
      const { key, value } = nodesAt(path.slice(0, length))
      const isAsked = length === path.length && part === 'value'
      // A value that is left empty has a place, but no extent: its key is told instead.
      const node = isAsked && hasExtent(value) ? value : (key ?? value)
      if (node?.range) return placeAt(node.range[0], endOf(node.range, yaml))
    }
    return root
  }
}

const hasExtent = (node: Node | undefined): boolean => Boolean(node?.range && node.range[0] < node.range[1])

/** Without the line ends that belong to a block. */
const endOf = ([start, end]: readonly number[], yaml: string): number =>
  (start ?? 0) + yaml.slice(start, end).trimEnd().length
