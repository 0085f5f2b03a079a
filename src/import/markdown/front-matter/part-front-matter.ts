import { meaningOf } from './key-meanings.ts'

/** How the data before a text are written; `code` is run by some tools and never here. */
export type FrontMatterForm = 'yaml' | 'toml' | 'json' | 'pairs' | 'code'

/** The data before a text, not yet read. */
export interface FrontMatterText {
  form: FrontMatterForm
  text: string
  /** Of the document, on which `text` begins. */
  line: number
}

interface Parted {
  front?: FrontMatterText
  body: string
  /** Of the document, on which the body begins. */
  bodyLine: number
}

const FENCED = /^(---|\+\+\+|;;;)[ \t]*([a-z]*)[ \t]*\n/i
/** Languages behind a fence, as Eleventy and gray-matter have them. */
const FORMS: ReadonlyMap<string, FrontMatterForm> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
])
const OF_FENCE = { '---': 'yaml', '+++': 'toml', ';;;': 'json' } as const
const CLOSING = { '---': /^(?:---|\.\.\.)[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m, ';;;': /^;;;[ \t]*$/m } as const
/** How a line of YAML or TOML begins that says something; between two rules stands text. */
const KEY = /^["']?[\p{L}_][\p{L}\d _.-]{0,60}["']?[ \t]*[:=](?:[ \t]|$)|^\[\[?[\w.-]+\]\]?$|^\{/u
const PAIR = /^([\p{L}][\p{L} _-]{0,40}):[ \t]+(\S[^\n]*)$/u

/** A text and the data that stand before it: YAML, TOML or JSON between fences, JSON alone, `Key: value` in lines, Pandoc's `%`. */
export function partFrontMatter(document: string): Parted {
  const blank = /^(?:[ \t]*\n)*/.exec(document)?.[0] ?? ''
  const text = document.slice(blank.length)
  const before = lineEnds(blank)
  const found = fenced(text) ?? bareJson(text) ?? percentLines(text) ?? pairLines(text)
  if (found === undefined) return { body: document, bodyLine: 1 }
  const { form, start, end, bodyStart } = found
  return {
    front: { form, text: text.slice(start, end), line: 1 + before + lineEnds(text.slice(0, start)) },
    body: (found.title ?? '') + text.slice(bodyStart),
    bodyLine: 1 + before + lineEnds(text.slice(0, bodyStart)) - lineEnds(found.title ?? ''),
  }
}

interface Found {
  form: FrontMatterForm
  start: number
  end: number
  bodyStart: number
  /** A heading above the data, which stays in the text. */
  title?: string
}

const lineEnds = (text: string): number => text.split('\n').length - 1

function fenced(text: string): Found | undefined {
  const [opening, fence = '', language = ''] = FENCED.exec(text) ?? []
  if (opening === undefined || !(fence in OF_FENCE)) return undefined
  const kind = fence as keyof typeof OF_FENCE
  const form = language === '' ? OF_FENCE[kind] : (FORMS.get(language.toLowerCase()) ?? 'code')
  const rest = text.slice(opening.length)
  const closing = CLOSING[kind].exec(rest)
  if (closing === null) return undefined
  const data = rest.slice(0, closing.index)
  if ((form === 'yaml' || form === 'toml') && !holdsKeys(data)) return undefined
  const end = opening.length + closing.index
  return { form, start: opening.length, end, bodyStart: end + closing[0].length }
}

/** Text between two rules begins with a blank line, or with no key. */
function holdsKeys(data: string): boolean {
  if (/^[ \t]*\n\s*\S/.test(data)) return false
  const said = data.split('\n').map((line) => line.trim())
  return KEY.test(said.find((line) => line !== '' && !line.startsWith('#')) ?? 'none: ')
}

/** Hugo's: an object at the very beginning. */
function bareJson(text: string): Found | undefined {
  if (!/^\{\s*"/.test(text)) return undefined
  const end = /^\}[ \t]*$/m.exec(text)
  const stop = end ? end.index + 1 : text.indexOf('\n')
  return { form: 'json', start: 0, end: stop, bodyStart: stop }
}

/** Pandoc's `% title`, `% authors`, `% date`. */
function percentLines(text: string): Found | undefined {
  const [lines] = /^(?:%[^\n]*(?:\n|$)){1,3}/.exec(text) ?? []
  if (lines === undefined || !/^% \S/.test(lines)) return undefined
  return { form: 'pairs', start: 0, end: lines.length, bodyStart: lines.length }
}

/** `Title: …`, `Date: …` in lines of their own, as MultiMarkdown and Pelican have them, or below the first heading, as Notion has. */
function pairLines(text: string): Found | undefined {
  const title = /^# [^\n]+\n\s*\n/.exec(text)?.[0] ?? ''
  const below = text.slice(title.length)
  const blank = below.search(/\n[ \t]*\n/)
  const block = blank < 0 ? below : below.slice(0, blank + 1)
  const pairs = block
    .trimEnd()
    .split('\n')
    .map((line) => PAIR.exec(line))
  const known = pairs.filter((pair) => meaningOf(pair?.[1] ?? '') !== undefined)
  const isData = pairs.every((pair) => pair !== null) && known.length >= 2 && known.length * 2 >= pairs.length
  if (!isData) return undefined
  const start = title.length
  return { form: 'pairs', start, end: start + block.length, bodyStart: start + block.length, title }
}
