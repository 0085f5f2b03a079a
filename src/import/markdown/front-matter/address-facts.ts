import { decodePath } from '../../../ground/addresses/decode-path.ts'
import { pathOfAlias } from '../../../ground/addresses/path-of-alias.ts'
import { SLUG } from '../../../ground/addresses/site-paths.ts'
import { readUrl } from '../../../ground/basics/read-url.ts'
import { toKey } from '../../../ground/text/to-key.ts'
import type { Language } from '../../../model.ts'
import type { Entries, FrontMatterEntry } from './entries.ts'
import { textOfKey } from './plain-values.ts'

/** Where a text stood: the last part of its address, the paths that are to lead to it, and an address elsewhere. */
export function addressFacts(entries: Entries, language: Language | undefined) {
  const slugPath = entries.first('slug', readPath)
  const paths = entries.of('path').flatMap((entry) => pathOf(entry, language))
  const elsewhere = entries.first('path', readAddress)
  const aliases = entries.of('aliases').flatMap((entry) => aliasesOf(entry, language))
  const slug = slugOf(slugPath ?? paths[0])
  const all = [...new Set([...(slugPath?.includes('/') ? pathsFrom(slugPath, language) : []), ...paths, ...aliases])]
  const own = slug && `/${language ?? 'es'}/${slug}/`
  return { slug, aliases: all.filter((alias) => pathOfAlias(alias, language ?? 'es') !== own), elsewhere }
}

/** The part of a path by which a page goes: `/2019/05/El_Puerto.html` → `el-puerto`. */
function slugOf(path: string | undefined): string | undefined {
  const steps = (decodePath(path ?? '') ?? '').replace(/\/(?:index\.html?)?$/i, '').split('/')
  const last = (steps.at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '')
  return SLUG.test(last) ? last : toKey(last) || undefined
}

/** A path in which nothing is left to fill in: `/:categories/:title/` and `{{ page.date }}` are none. */
function readPath(value: unknown): string | undefined {
  const path = textOfKey(value)
  return path === undefined || /[:{}\s]/.test(path) ? undefined : path
}

/** An https address that says where a text stood. */
export function readAddress(value: unknown): string | undefined {
  const url = textOfKey(value)
  return url !== undefined && /^https?:\/\/\S+$/.test(url) && readUrl(url) !== undefined ? url : undefined
}

function pathOf(entry: FrontMatterEntry, language: Language | undefined): string[] {
  const path = readPath(entry.value)
  const paths = path === undefined ? [] : pathsFrom(path, language)
  entry.isUsed ||= paths.length > 0
  return paths
}

const pathsFrom = (path: string, language: Language | undefined): string[] =>
  [path.startsWith('/') ? path : `/${path}`].filter((each) => pathOfAlias(each, language ?? 'es') !== undefined)

/** What a redirect can lead from; names by which notes are called are told. */
function aliasesOf(entry: FrontMatterEntry, language: Language | undefined): string[] {
  const given = Array.isArray(entry.value) ? entry.value : [entry.value]
  const read = given.map((value) => [value, aliasOf(textOfKey(value) ?? '', language)] as const)
  entry.isUsed = true
  entry.left.push(
    ...read.filter(([, alias]) => alias === undefined).map(([value]) => String(textOfKey(value) ?? value)),
  )
  return read.flatMap(([, alias]) => alias ?? [])
}

function aliasOf(written: string, language: Language | undefined): string | undefined {
  const path = /^https?:/.test(written) ? readUrl(written)?.pathname : written
  const isAddress =
    path !== undefined && (path.startsWith('/') || SLUG.test(path) || /^\S+(?:\/|\.html?)\S*$/.test(path))
  return isAddress && pathOfAlias(path, language ?? 'es') !== undefined ? path : undefined
}
