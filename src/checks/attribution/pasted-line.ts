import { HIDDEN } from '../../ground/body/text-map.ts'
import {
  BYLINE,
  PASTED_LINES,
  type PastedKey,
  SAYS_OF_AUTHOR,
  SAYS_OF_PERSON,
} from '../../ground/knowledge/pasted-lines.ts'

/** A line as a reader sees it, and where it stands in its text. */
export interface ReadLine {
  said: string
  start: number
  end: number
}

/** Where in its edition a line stands, and what the front matter says. */
export interface LineContext {
  isHead: boolean
  isFoot: boolean
  names: readonly string[]
  title: string | undefined
  /** Where the original appeared. */
  outlet: string | undefined
}

const LONGEST = 450
const SOURCE = /^(?:fuente|source|v[íi]a)(?: original)?\s*:\s*(.*)$/iu
const BEFORE = /[\s>*_«“"]/
const BEHIND = /[\s*_»”"]/
const IN_BRACKETS = /^[([](.*)[)\]]$/s

/** The lines of a text as `unreadTexts` gives it, without marks and what stands around the whole of them. */
export function readLines(text: string): ReadLine[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at + line.length - line.replace(/^[\s>]+/, '').length
    const end = at + line.trimEnd().length
    at += line.length + 1
    return { said: withoutAround(line.replaceAll(HIDDEN, '')).replace(IN_BRACKETS, '$1'), start, end }
  })
}

/** Of a line of nothing else, what stands behind the first such marks is left. */
function withoutAround(line: string): string {
  let [start, end] = [0, line.length]
  while (start < line.length && BEFORE.test(line.charAt(start))) start++
  while (end > 0 && BEHIND.test(line.charAt(end - 1))) end--
  return line.slice(start, end < start ? undefined : end)
}

/** The key to which a line belongs that was pasted with the text; undefined of what is text. */
export function pastedKey(said: string, { isHead, isFoot, names, title, outlet }: LineContext): PastedKey | undefined {
  if (said.length > LONGEST || said === '') return undefined
  if (isHead && same(said, title)) return 'title'
  if (outlet && SOURCE.exec(said)?.[1]?.startsWith(outlet)) return 'original'
  if (isHead && (BYLINE.test(said) || names.includes(said.replace(/\.$/, '')))) return 'authors'
  const known = PASTED_LINES.find(([, pattern]) => pattern.test(said))?.[0]
  if (known !== undefined) return known
  return isFoot && (SAYS_OF_AUTHOR.test(said) || names.some((name) => saysOf(name, said))) ? 'bios' : undefined
}

/** `El doctor Juan Pérez es profesor …` */
function saysOf(name: string, said: string): boolean {
  const at = said.indexOf(name)
  const isFirst =
    at >= 0 && /^(?:(?:el|la|the) )?(?:(?:dra?|prof(?:esora?|essor)?|lic|doctora?)\.? )?$/i.test(said.slice(0, at))
  return isFirst && SAYS_OF_PERSON.test(said.slice(at + name.length))
}

const same = (said: string, other: string | undefined): boolean => other !== undefined && bare(said) === bare(other)

const bare = (text: string): string =>
  text
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase()
