import { isMap, parseDocument, type YAMLMap } from 'yaml'
import type { KeysAt } from './write-front-matter.ts'
import { entriesIn, withEntry, withoutEntry, withValue } from './yaml-entries.ts'
import { yamlOf } from './yaml-of.ts'

/** A value and where it is to stand: `['original', 'url']`; undefined: the key is to be there no more. */
export interface YamlChange {
  path: readonly string[]
  value: unknown
}

/**
 * A mapping of YAML with other values at some paths. Only the lines of what changes are others: quotation marks, brackets,
 * spaces and comments stay, and new keys stand where the order of keys has them, else at the end. A mapping whose last key
 * goes, goes with it. `yaml` has been found free of anchors, tags and errors.
 */
export function setYamlKeys(yaml: string, changes: readonly YamlChange[], keysAt: KeysAt): string {
  const whole = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`
  return changes.reduce((text, change) => setKey(text, change, keysAt), whole)
}

function setKey(yaml: string, { path, value }: YamlChange, keysAt: KeysAt): string {
  const document = parseDocument(yaml, { stringKeys: true })
  const { contents } = document
  if (!isMap(contents) || contents.items.length === 0) {
    const kept = contents === null ? yaml : ''
    return value === undefined ? yaml : kept + yamlOf(nested(path, value) as object)
  }
  if (contents.flow) {
    contents.flow = false
    return setKey(document.toString({ flowCollectionPadding: false, lineWidth: 0 }), { path, value }, keysAt)
  }
  let map: YAMLMap = contents
  for (const [depth, key] of path.entries()) {
    const rest = path.slice(depth + 1)
    const within = entriesIn(yaml, map)
    const entry = within.find((each) => each.key === key)
    const isBelow = rest.length > 0 && isMap(entry?.node) && entry.node.items.length > 0
    if (value === undefined) {
      if (entry === undefined || (rest.length > 0 && !isBelow)) return yaml
      if (!isBelow || isAllOf(entry.node, rest)) return withoutEntry(yaml, map, within, entry)
    } else if (!isBelow) {
      const fresh = nested(rest, value)
      return entry
        ? withValue(yaml, map, entry, fresh)
        : withEntry(yaml, map, within, { key, value: fresh }, keysAt(path.slice(0, depth)))
    }
    map = entry?.node as YAMLMap
  }
  return yaml
}

/** Whether what stands at a path is all that a mapping holds. */
function isAllOf(node: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  return isMap(node) && node.items.length === 1 && node.has(key) && isAllOf(node.get(key, true), rest)
}

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((within, key) => ({ [key]: within }), value)
