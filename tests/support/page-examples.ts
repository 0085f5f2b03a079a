import { basename } from 'node:path'
import { type Changes, ES, FILES, PHOTO } from './newsroom.ts'

/** What a section shows of a file: keys of YAML, the text below front matter, all of the file, or only that it is there. */
interface Shown {
  keys: Map<string, string>
  body?: string
  whole?: string
  isListed?: true
}
type Section = Map<string, Shown>

const NAMED = /^(?:# |<!-- )((?:articles|newsroom|pages)\/\S+?\.(?:md|yml|lock)|index\.(?:es|en)\.md)(?![\w.]).*\n/m

/**
 * The examples of a check's page, as changes of the small good newsroom. A block of `yaml` is laid over front matter or a record,
 * key by key; one of `markdown` is the text of an edition, or all of its file where it begins with front matter; one of
 * `text` lists files that are there. A line of comment names the file, without one it is the Spanish edition. Keys that
 * only one section shows of a file are not there in the other, nor are files that only the other lists. What `Right` does
 * not show stays as `Wrong` has it; where it shows nothing, all is as it was before.
 */
export function examplesOn(page: string): { wrong: Changes; right: Changes } {
  const [wrong = new Map(), right = new Map()] = page
    .split(/^## (?:Wrong|Right|Mal|Bien)$/m)
    .slice(1)
    .map(sectionOf)
  const paths = [...new Set([...wrong.keys(), ...right.keys()])]
  const changes = (own: Section, other: Section): Changes =>
    Object.fromEntries(
      paths.flatMap((path) => {
        const shown = own.get(path)
        if (shown) return [[path, contentOf(path, shown, other.get(path)?.keys)]]
        return other.get(path)?.isListed ? [[path, null]] : []
      }),
    )
  if (right.size === 0) return { wrong: changes(wrong, right), right: {} }
  const kept = [...wrong].filter(([, { isListed }]) => !isListed)
  return { wrong: changes(wrong, right), right: changes(new Map([...kept, ...right]), wrong) }
}

function sectionOf(source: string): Section {
  const section: Section = new Map()
  const at = (path: string): Shown => {
    const shown = section.get(path) ?? { keys: new Map() }
    section.set(path, shown)
    return shown
  }
  for (const [, kind = '', code = ''] of source.matchAll(/^```(\w+)\n(.*?)^```/gms)) {
    const [alone = '', ...named] = characters(code).split(NAMED)
    if (kind !== 'text') named.unshift(ES, alone)
    else if (alone.startsWith('# sync.lock')) at('articles/night-bus/sync.lock').whole = alone
    else for (const [, path = ''] of alone.matchAll(/^(\S.*?)(?: {2,}.*)?$/gm)) at(path).isListed = true
    for (let index = 0; index < named.length; index += 2) {
      const [path = '', text = ''] = named.slice(index)
      const isEdition = path.startsWith('index.')
      if (path !== ES || text.trim()) show(at(isEdition ? `articles/night-bus/${path}` : path), kind, text)
    }
  }
  return section
}

/** Characters that nobody would see stand on a page as `[U+200B]`. */
const characters = (code: string): string =>
  code.replace(/\[U\+([0-9A-F]{4,5})\]/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

function show(shown: Shown, kind: string, text: string): void {
  if (kind === 'yaml') for (const [key, entry] of keysOf(text)) shown.keys.set(key, (shown.keys.get(key) ?? '') + entry)
  else if (kind === 'text' || /^(?:---|\+\+\+)/.test(text)) shown.whole = text
  else shown.body = text
}

/** Each key with its lines, twice where it stands twice; below `#` what stands above the first. */
function keysOf(yaml: string): Map<string, string> {
  const keys = new Map<string, string>()
  let key = '#'
  for (const line of yaml.match(/.*\n/g) ?? []) {
    key = /^([\w-]+):/.exec(line)?.[1] ?? key
    keys.set(key, (keys.get(key) ?? '') + line)
  }
  return keys
}

function contentOf(path: string, own: Shown, others: Shown['keys'] = new Map()): Changes[string] {
  if (own.whole !== undefined) return own.whole
  const good = FILES[path] ?? FILES[`articles/night-bus/${basename(path)}`]
  if (own.isListed) return good ?? (/\.(?:jpg|png)$/.test(path) ? PHOTO : 'x\n')
  const [, head = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(String(good)) ?? ['', String(good ?? '')]
  const kept = [...keysOf(head)].filter(([key]) => !own.keys.has(key) && !others.has(key))
  const yaml = [...kept, ...own.keys].map(([, lines]) => lines).join('')
  if (!path.endsWith('.md')) return yaml || null
  return `---\n${yaml}---\n${own.body === undefined ? body : `\n${own.body}\n`}`
}
