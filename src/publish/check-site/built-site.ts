import type { XmlElement } from '@rgrove/parse-xml'
import type { SiteFacts } from '../../model.ts'

/** Something that a built site must not have. But for those `inText`, a bug of ours. */
export interface SiteFault {
  /** Relative to the folder of the site. */
  file: string
  rule: string
  /** What was found, for who mends the program: an address, an id, an attribute. */
  found: string
  /** A whole address that the newsroom typed causes it: what lies there may well be no part of the site. */
  inText?: true
}

/** Where an address leads. */
export type Address =
  /** `path` below the prefix, decoded: `/es/x/`. */
  | { kind: 'here'; path: string; fragment: string | undefined }
  /** On this host, but above the site's prefix. */
  | { kind: 'outside' }
  | { kind: 'elsewhere' }
  /** Neither the web nor mail nor a telephone. */
  | { kind: 'scheme' }

/** A link or subresource of a page, as written and where it leads. */
export interface Reference {
  href: string
  to: Address
  /** Every language that it says to be in or to lead to; none where it is hidden from readers. */
  languages: readonly string[]
}

/** An HTML file, read once: what the rules ask of it. */
export interface BuiltPage {
  file: string
  /** Below the prefix: `/es/x/`. */
  path: string
  url: string
  /** `es`, `en`; undefined where `<html>` says neither. */
  language: string | undefined
  /** A page that only leads elsewhere. */
  isRedirect: boolean
  ids: ReadonlySet<string>
  links: readonly Reference[]
  resources: readonly Reference[]
  /** Absolute addresses of this site in JSON-LD and OpenGraph. */
  named: readonly Reference[]
  canonicals: readonly string[]
  robots: string | undefined
  policy: string | undefined
  /** hreflang and address, as in the head. */
  alternates: readonly (readonly [string, string])[]
  /** Found while reading. */
  faults: readonly SiteFault[]
}

/** The files of a built site, each read once. */
export interface BuiltSite {
  facts: SiteFacts
  /** Every file, relative to the folder. */
  files: ReadonlySet<string>
  /** By path below the prefix. */
  pages: ReadonlyMap<string, BuiltPage>
  /** Where an address leads from a page. */
  read: (href: string, pageUrl: string) => Address
  /** Files that are neither pages nor pictures, by path. */
  texts: ReadonlyMap<string, string>
  /** Of the XML files: the root, or why there is none. */
  xmls: ReadonlyMap<string, XmlElement | string>
  /** Whole addresses that pages lead to: the newsroom typed them, ours begin with the prefix. */
  typed: ReadonlySet<string>
}

/** What a rule found; whose matter it is goes by the address. */
export const faultAt = (file: string, rule: string, found: string, { typed }: BuiltSite): SiteFault => ({
  file,
  rule,
  found,
  ...(typed.has(found) && { inText: true }),
})

/** A rule over the whole site. */
export type SiteRule = (site: BuiltSite) => Iterable<SiteFault>

/** A page that search engines may list under its own address. */
export const isIndexed = ({ robots, canonicals, url, isRedirect }: BuiltPage): boolean =>
  !isRedirect && robots === 'index, follow' && canonicals.length === 1 && canonicals[0] === url
