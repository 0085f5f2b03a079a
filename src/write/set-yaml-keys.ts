import { isMap, isScalar, parseDocument } from 'yaml'
import { type KeysAt, writeFrontMatter } from './write-front-matter.ts'

/** A value and where it is to stand: `['original', 'url']`. */
export interface YamlChange {
  path: readonly string[]
  value: unknown
}

/** A key of the top, and where its lines are. */
interface Entry {
  key: string
  start: number
  end: number
}

/**
 * A mapping of YAML with other values at some paths. Only the lines of the keys at its top that they are part of change, and
 * new ones stand where the order of keys has them, else at the end. `yaml` has been found free of anchors, tags and errors.
 */
export function setYamlKeys(yaml: string, changes: readonly YamlChange[], keysAt: KeysAt): string {
  const whole = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`
  const { contents } = parseDocument(whole, { stringKeys: true })
  const isBlock = isMap(contents) && contents.flow !== true
  // `{}`, or a mapping on one line, which is written as lines.
  if (!isBlock) return writeFrontMatter(withChanges(whole, changes, true), keysAt)
  let text = whole
  for (const key of new Set(changes.map(({ path }) => path[0] ?? ''))) {
    const own = changes.filter(({ path }) => path[0] === key)
    const entries = entriesOf(text)
    const entry = entries.find((each) => each.key === key)
    const at = entry ?? placeFor(key, entries, keysAt([]), text.length)
    const lines = writeFrontMatter(withChanges(text.slice(at.start, at.end), own), keysAt)
    text = text.slice(0, at.start) + lines + text.slice(at.end)
  }
  return text
}

function withChanges(yaml: string, changes: readonly YamlChange[], asLines = false): string {
  const document = parseDocument(yaml.trim() === '' ? '{}' : yaml, { stringKeys: true })
  if (isMap(document.contents) && (asLines || document.contents.items.length === 0)) document.contents.flow = false
  for (const { path, value } of changes) {
    for (let depth = 1; depth < path.length; depth++) {
      const above = path.slice(0, depth)
      if (!isMap(document.getIn(above))) document.setIn(above, document.createNode({}))
    }
    document.setIn(path, document.createNode(value, { flow: Array.isArray(value) }))
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 })
}

/** From the line of each key to the end of its value; comments between keys belong to neither. */
function entriesOf(yaml: string): Entry[] {
  const { contents } = parseDocument(yaml, { stringKeys: true })
  if (!isMap(contents)) return []
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const [, end] = (value as { range?: [number, number, number] } | null)?.range ?? key.range
    const lineEnd = yaml.indexOf('\n', Math.max(end - 1, 0))
    return [{ key: String(key.value), start: key.range[0], end: lineEnd < 0 ? yaml.length : lineEnd + 1 }]
  })
}

/** Before the first key that comes later in the order, else at the end. */
function placeFor(key: string, entries: readonly Entry[], order: readonly string[], end: number) {
  const rank = order.indexOf(key)
  const next = rank < 0 ? undefined : entries.find((entry) => order.indexOf(entry.key) > rank)
  return { start: next?.start ?? end, end: next?.start ?? end }
}
