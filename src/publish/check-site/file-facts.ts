/**
 * What the rules ask of a file of a site, taken from its bytes and the site's address alone, so that it can be kept by
 * them. Plain JSON; no text of the file lives on in it.
 */
export interface FileFacts {
  /** Seen in the file alone: the rule that is broken, and what was found. */
  faults: [rule: string, found: string][]
  /** What it loads, as written. */
  resources: string[]
  /** Whole addresses of this site at which something must be, by the rule that is broken otherwise. */
  named: [rule: string, addresses: string[]][]
  page?: PageFacts
  sitemap?: SitemapFacts
  /** Lines of `_redirects`. */
  redirects?: string[]
}

/** Of an HTML file. */
export interface PageFacts {
  /** `es`, `en`; undefined where `<html>` says neither. */
  language?: string | undefined
  /** A page that only leads elsewhere. */
  isRedirect: boolean
  robots?: string | undefined
  policy?: string | undefined
  canonicals: string[]
  /** hreflang and address, as in the head. */
  alternates: [hreflang: string, href: string][]
  /** The set of all ids (see `setOf`). */
  ids: string
  links: LinkFacts[]
}

/**
 * The links of a page to one address that say the same languages: `['/en/bus/', ' en es', '#p1  #p2']`. `languages` is
 * the set (see `setOf`) of those that they say to be in or to lead to, none where readers do not meet them. `rests` lists
 * what follows the address in each; without it there is one link, and nothing follows.
 */
export type LinkFacts = [address: string, languages: string, rests?: string]

/** Of a sitemap, or of an index of sitemaps. */
export interface SitemapFacts {
  /** Addresses of the sitemaps that it names. */
  parts: string[]
  /** Pages, each with the mark of its hreflang set. */
  entries: [url: string, set: number][]
}

/** The links of a group as they are written. */
export const hrefsOf = ([address, , rests]: LinkFacts): string[] =>
  rests === undefined ? [address] : listOf(rests).map((rest) => address + rest)

/** Texts as one, which takes less room than many: `['a', 'b c']` → `a b%20c`. */
export const listed = (texts: readonly string[]): string => texts.map(escaped).join(' ')

/** The texts of a list. */
export const listOf = (list: string): string[] =>
  list.split(' ').map((text) => text.replace(/%2[05]/g, decodeURIComponent))

/** A set of texts as one, each behind a space: `['en', 'es']` → ` en es`. */
export const setOf = (texts: readonly string[]): string => texts.map((text) => ` ${escaped(text)}`).join('')

/** Whether a set has a text. */
export const isIn = (set: string, text: string): boolean => `${set} `.includes(` ${escaped(text)} `)

const escaped = (text: string): string => (/[% ]/.test(text) ? text.replace(/[% ]/g, encodeURIComponent) : text)
