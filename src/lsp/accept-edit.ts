import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { placesIn } from '../ground/text/places-in.ts'
import type { CheckId, Edit } from '../model.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'

/** What is accepted: a check, in one block or everywhere in the edition. */
export interface Acceptance {
  check: CheckId
  block?: string | undefined
}

/**
 * What writes an entry of `allow` into an edition's text, its reason left to be typed: the last thing that it writes, or
 * before a closing bracket. Undefined where front matter or its `allow` cannot be read.
 */
export function acceptEdit(text: string, { check, block }: Acceptance): Edit | undefined {
  const parts = splitFrontMatter(text)
  if ('fault' in parts) return undefined
  const { yaml, yamlStart } = parts
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !(isMap(document.contents) || document.contents === null)) return undefined
  const entry = [`check: ${check}`, ...(block === undefined ? [] : [`block: ${block}`]), 'reason: ']
  const allow = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'allow')
    : undefined
  const at = (offset: number, replacement: string): Edit => ({
    start: yamlStart + offset,
    end: yamlStart + offset,
    replacement,
  })
  const inLines = (indent: string) => `\n${indent}- ${entry.join(`\n${indent}  `)}`
  if (allow === undefined) {
    const fresh = `allow:${inLines('  ')}`
    return yaml === '' ? at(0, `${fresh}\n`) : at(endOfText(yaml, yaml.length), `\n${fresh}`)
  }
  const { key, value } = allow
  if (!isSeq(value)) {
    const isEmpty = value === null || (isScalar(value) && value.value === null)
    return isEmpty && isScalar(key) && key.range ? at(yaml.indexOf(':', key.range[1]) + 1, inLines('  ')) : undefined
  }
  if (!value.range) return undefined
  const [start, end] = value.range
  if (value.flow) {
    const isFirst = value.items.length === 0
    return at(endOfText(yaml, end - 1), `${isFirst ? '' : ', '}{${entry.join(', ')}}`)
  }
  const indent = ' '.repeat(placesIn(yaml)(start).start.column - 1)
  return at(endOfText(yaml, end), inLines(indent))
}

/** Where the last line ends above an offset that says something. */
const endOfText = (yaml: string, end: number): number => yaml.slice(0, end).trimEnd().length
