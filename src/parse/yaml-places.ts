import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Place, PlaceOf } from '../model.ts'
import type { PlaceAt } from '../text/places-in.ts'

type Path = readonly (string | number)[]

/** Where values and keys stand in a document. `root` is told for the document itself and for keys that it lacks. */
export function placesOfNodes(contents: Node | null, yaml: string, placeAt: PlaceAt, root: Place): PlaceOf {
  return (path, part = 'value') => {
    for (let length = path.length; length > 0; length--) {
      const node = partAt(contents, path.slice(0, length), length < path.length ? 'key' : part)
      if (node?.range) return placeAt(node.range[0], endOf(node, yaml))
    }
    return root
  }
}

/** The node of a value; undefined where there is none. */
export function nodeAt(contents: Node | null, path: Path): Node | undefined {
  let node: Node | null | undefined = contents
  for (const key of path) {
    if (isMap(node)) node = pairOf(node, key)?.value as Node | null | undefined
    else node = isSeq(node) && typeof key === 'number' ? (node.items[key] as Node | undefined) : undefined
  }
  return node ?? undefined
}

/** A value that is left empty has a place, but no extent: its key is told instead. */
function partAt(contents: Node | null, path: Path, part: 'key' | 'value'): Node | undefined {
  const value = nodeAt(contents, path)
  const parent = nodeAt(contents, path.slice(0, -1))
  const last = path.at(-1)
  const pair = isMap(parent) && last !== undefined ? pairOf(parent, last) : undefined
  const key = pair?.key as Node | undefined
  const isEmpty = !value?.range || value.range[0] === value.range[1]
  return part === 'key' || isEmpty ? (key ?? value) : value
}

const pairOf = (map: { items: Pair[] }, key: string | number): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))

function endOf({ range }: Node, yaml: string): number {
  const [start, end] = range ?? [0, 0]
  return start + yaml.slice(start, end).trimEnd().length
}
