import { parse as parseToml, TomlDate } from 'smol-toml'
import { parseYaml } from '../../../parse/parse-yaml.ts'
import type { FrontMatterText } from './part-front-matter.ts'

/** The keys and values before a text, and the lines on which keys of the first level stand. */
export interface FrontMatterData {
  values: Readonly<Record<string, unknown>>
  /** Of the document. */
  lineOf: (key: string) => number
  /** Lines that say nothing that can be read, with their place. */
  unread: { said: string; line: number }[]
}

/** Most characters that are read as a whole: twice what an edition may have. */
const LONGEST = 32 * 1024
/** Deeper than any system writes them. */
const DEEPEST = 8

/**
 * Front matter as plain data: texts, numbers, yes and no, lists and mappings; dates are texts. Nothing of it runs. Where it
 * is not what it claims to be, as a title with a colon in YAML is not, each line that names a key is read by itself.
 */
export function readFrontMatter({ form, text, line }: FrontMatterText): FrontMatterData {
  const lines = linesOfKeys(text, line)
  const lineOf = (key: string) => lines.get(key) ?? line
  const isRead = form !== 'code' && form !== 'pairs' && text.length <= LONGEST
  const value = isRead ? parsed(form, text) : undefined
  if (value !== undefined) return { values: value, lineOf, unread: [] }
  if (form === 'code') return { values: {}, lineOf, unread: [] }
  if (text.startsWith('%')) return { values: percentValues(text), lineOf, unread: [] }
  return { ...lineByLine(text, line), lineOf }
}

function parsed(form: 'yaml' | 'toml' | 'json', text: string): Record<string, unknown> | undefined {
  try {
    const value =
      form === 'toml' ? parseToml(text, { maxDepth: DEEPEST }) : form === 'json' ? JSON.parse(text) : yamlOf(text)
    if (value === null) return {}
    return typeof value === 'object' && !Array.isArray(value)
      ? (plain(value, DEEPEST) as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function yamlOf(text: string): unknown {
  const yaml = parseYaml(text)
  return 'value' in yaml ? (yaml.value ?? null) : undefined
}

/** Values without classes and without what lies too deep; `__proto__` is a key like others and is left out. */
function plain(value: unknown, deepest: number): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (deepest === 0) return undefined
  if (Array.isArray(value)) return value.map((item) => plain(item, deepest - 1))
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, deepest - 1)]))
}

const KEY = /^[ \t]*["']?([\p{L}_][\p{L}\d _.-]{0,60}?)["']?[ \t]*[:=](?:[ \t]|$)/u

function linesOfKeys(text: string, first: number): Map<string, number> {
  const lines = new Map<string, number>()
  for (const [index, each] of text.split('\n').entries()) {
    const key = KEY.exec(each)?.[1] ?? /^\[\[?([\w-]+)/.exec(each)?.[1] ?? /^[\s{]*"([^"]+)":/.exec(each)?.[1]
    if (key !== undefined && !lines.has(key)) lines.set(key, first + index)
  }
  return lines
}

/** `% title`, `% authors`, `% date` in their order. */
function percentValues(text: string): Record<string, unknown> {
  const [title, authors, date] = text.split('\n').map((each) => each.replace(/^%\s*/, '').trim())
  return { ...(title && { title }), ...(authors && { author: authors.split(/\s*;\s*/) }), ...(date && { date }) }
}

function lineByLine(text: string, first: number): Pick<FrontMatterData, 'values' | 'unread'> {
  const values: Record<string, unknown> = {}
  const unread: FrontMatterData['unread'] = []
  let list: string[] | undefined
  for (const [index, each] of text.split('\n').entries()) {
    const said = each.trim()
    const [whole, key] = /^[^ \t]/.test(each) ? (KEY.exec(each) ?? []) : []
    const [, item] = /^[ \t]*-[ \t]+(\S.*)$/.exec(each) ?? []
    if (whole !== undefined && key !== undefined && !Object.hasOwn(values, key)) {
      const rest = readAlone(each.slice(whole.length))
      list = rest === '' ? [] : undefined
      Object.defineProperty(values, key, { value: list ?? rest, enumerable: true })
    } else if (item !== undefined && list !== undefined) list.push(String(readAlone(item)))
    else if (said !== '' && !said.startsWith('#') && !/^[{}]$/.test(said)) unread.push({ said, line: first + index })
  }
  return { values, unread }
}

/** A value alone on a line: without its quotation marks, a list in brackets as a list. */
function readAlone(written: string): unknown {
  const value = written.trim()
  if (/^\[.*\]$/.test(value))
    return value
      .slice(1, -1)
      .split(',')
      .map((item) => unquoted(item.trim()))
  return /^(?:true|false)$/.test(value) ? value === 'true' : unquoted(value)
}

const unquoted = (value: string): string => /^(["'])(.*)\1,?$/.exec(value)?.[2] ?? value
