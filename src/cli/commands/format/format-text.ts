import type { Root } from 'mdast'
import { frontMatter } from '../../../ground/schema/front-matter.ts'
import { keysAt } from '../../../parse/keys-at.ts'
import { parseBody } from '../../../parse/parse-body.ts'
import { parseYaml } from '../../../parse/parse-yaml.ts'
import { splitFrontMatter } from '../../../parse/split-front-matter.ts'
import { sameTree } from '../../write/same-tree.ts'
import { commentsIn, writeFrontMatter } from '../../write/write-front-matter.ts'
import { writeMarkdown } from '../../write/write-markdown.ts'

/** Why a text is not written anew: it cannot be read, or would not read back as what it is. */
export type Unformatted = 'unread' | 'front-matter' | 'body'

export type Formatted = { text: string } | Refused
interface Refused {
  unformatted: Unformatted
}

/** What a text says, apart from its form. */
export interface Reading {
  text: string
  yaml: string
  /** Of the front matter, as JSON. */
  data: string
  /** Ids of the checks that its faults belong to. */
  faults: string
  body: Root
}

/**
 * The text of an edition in its canonical form: it says the same, front matter and body compared as they are read back,
 * and formatting it once more changes nothing. Otherwise why not.
 */
export function formatText(text: string): Formatted {
  const reading = readText(text)
  if (reading === undefined) return { unformatted: 'unread' }
  const first = formatOnce(reading)
  if ('unformatted' in first || first.reading === reading) return first
  const second = formatOnce(first.reading)
  return 'text' in second && second.text === first.text ? first : { unformatted: 'body' }
}

/** With as few of its marks as they were as can be, so long as it reads back the same. */
function formatOnce(before: Reading): Refused | { text: string; reading: Reading } {
  const yaml = writeFrontMatter(before.yaml, (path) => keysAt(frontMatter, path))
  for (const kept of ['words', 'lines', 'nothing'] as const) {
    const body = writeMarkdown(before.body, before.text, kept)
    const text = `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`
    const reading = text === before.text ? before : readText(text)
    if (reading === undefined || !sameFacts(before, reading)) return { unformatted: 'front-matter' }
    if (sameTree(before.body, reading.body)) return { text, reading }
  }
  return { unformatted: 'body' }
}

/** Undefined where a text is no edition, or one too much for the parser. */
export function readText(text: string): Reading | undefined {
  const parts = splitFrontMatter(text)
  if ('fault' in parts) return undefined
  const parsed = parseYaml(text, parts.yamlStart, parts.yamlStart + parts.yaml.length)
  const body = parseBody(text, parts.bodyStart)
  if (!('value' in parsed) || body.faults.length > 0) return undefined
  return {
    text,
    yaml: parts.yaml,
    data: JSON.stringify(parsed.value, sorted),
    faults: parsed.faults.map(({ check }) => check).join(),
    body: body.root,
  }
}

/** Mappings with their keys in one order. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const sameFacts = (before: Reading, after: Reading): boolean =>
  before.data === after.data &&
  before.faults === after.faults &&
  commentsIn(before.yaml).join('\n') === commentsIn(after.yaml).join('\n')
