import type { Root } from 'mdast'
import { plainText } from '../../ground/body/plain-text.ts'
import { frontMatter } from '../../ground/schema/front-matter.ts'
import { isOptionalAt } from '../../parse/is-optional-at.ts'
import { keysAt } from '../../parse/keys-at.ts'
import { parseBody } from '../../parse/parse-body.ts'
import { parseYaml } from '../../parse/parse-yaml.ts'
import { splitFrontMatter } from '../../parse/split-front-matter.ts'
import { sameTree } from '../same-tree.ts'
import { commentsIn, writeFrontMatter } from '../write-front-matter.ts'
import { writeMarkdown } from '../write-markdown.ts'

/** Why a text is not written anew: it cannot be read, or would not read back as what it is. */
export type Unformatted = 'unread' | 'front-matter' | 'body'

export type FormattedText = { text: string } | Refused
interface Refused {
  unformatted: Unformatted
}

/** What front matter says, apart from its form. */
interface ParsedHead {
  yaml: string
  /** Of the front matter. */
  value: unknown
  /** Ids of the checks that its faults belong to. */
  faults: string
}

/** What a text says, apart from its form. */
export interface ParsedText extends ParsedHead {
  /** What stands below the front matter, after one line end, from where the places of the tree count. */
  source: string
  body: Root
}

/**
 * The text of an edition in its canonical form: it says the same, front matter and body compared as they are read back,
 * and formatting it once more changes nothing. Otherwise why not.
 */
export function formatText(text: string): FormattedText {
  const parsed = parseText(text)
  if (parsed === undefined) return { unformatted: 'unread' }
  const head = formatHead(parsed)
  if (head === undefined) return { unformatted: 'front-matter' }
  const body = formatBody(parsed)
  return body === undefined ? { unformatted: 'body' } : { text: head + body }
}

const inFences = (yaml: string): string => `---\n${yaml}---\n`

/** The front matter in its fences. */
function formatHead(before: ParsedText): string | undefined {
  const yaml = writeYaml(before.yaml)
  if (yaml === `${before.yaml}\n`) return inFences(yaml)
  const parts = splitFrontMatter(inFences(yaml))
  const after = 'fault' in parts ? undefined : parseHead(parts.yaml)
  return after && sameFacts(before, after) && writeYaml(after.yaml) === yaml ? inFences(yaml) : undefined
}

const writeYaml = (yaml: string): string =>
  writeFrontMatter(
    yaml,
    (path) => keysAt(frontMatter, path),
    (path) => isOptionalAt(frontMatter, path),
  )

/** What stands below the front matter. */
function formatBody(before: ParsedText): string | undefined {
  const once = writeBody(before)
  if (once === undefined || once.parsed === before) return once?.body
  return writeBody(once.parsed)?.body === once.body ? once.body : undefined
}

/** With as few of its marks as they were as can be, so long as it reads back the same. */
function writeBody(before: ParsedText): { body: string; parsed: ParsedText } | undefined {
  for (const verbatim of ['words', 'lines', 'nothing'] as const) {
    const markdown = writeMarkdown(before.body, before.source, verbatim)
    const body = markdown === '' ? '' : `\n${markdown}`
    if (`\n${body}` === before.source) return { body, parsed: before }
    const parsed = parseText(inFences('') + body)
    if (parsed && saysTheSame(before.body, parsed.body)) return { body, parsed }
  }
  return undefined
}

/** In the same form, and to a reader too: the numbers of lists are no part of a tree's form. */
const saysTheSame = (one: Root, other: Root): boolean => sameTree(one, other) && plainText(one) === plainText(other)

/** Undefined where a text is no edition, or one too much for the parser. */
export function parseText(text: string): ParsedText | undefined {
  const parts = splitFrontMatter(text)
  if ('fault' in parts) return undefined
  const head = parseHead(parts.yaml)
  const source = `\n${parts.body}`
  const body = parseBody(source, { line: 2, offset: 1 })
  return head === undefined || body.faults.length > 0 ? undefined : { ...head, source, body: body.root }
}

function parseHead(yaml: string): ParsedHead | undefined {
  const parsed = parseYaml(yaml)
  if (!('value' in parsed)) return undefined
  return { yaml, value: parsed.value, faults: parsed.faults.map(({ check }) => check).join() }
}

/** What front matter says, as JSON: mappings with their keys in one order, without those that say nothing. */
export const dataOf = ({ value }: ParsedHead): string => JSON.stringify(value, sorted)

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => !saysNothing(each))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value

const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(saysNothing))

const sameFacts = (before: ParsedHead, after: ParsedHead): boolean =>
  dataOf(before) === dataOf(after) &&
  before.faults === after.faults &&
  commentsIn(before.yaml).join('\n') === commentsIn(after.yaml).join('\n')
