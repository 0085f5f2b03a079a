import { readUrl } from '../../ground/basics/read-url.ts'
import type { SiteFacts } from '../../model.ts'
import { pointMark } from './mark.ts'

/** A place below the site's prefix. */
interface Here {
  kind: 'here'
  /** Decoded: `/es/x/`. */
  path: string
  /** What a server gives for it: `es/x/index.html`. */
  file: string
  /** The mark of the file. */
  point: number
  fragment: string | undefined
}

/** Where an address leads. */
export type Address =
  | Here
  /** On this host, but above the site's prefix. */
  | { kind: 'outside' }
  | { kind: 'elsewhere' }
  /** Neither the web nor mail nor a telephone. */
  | { kind: 'scheme' }

const HARMLESS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** What may follow the prefix in an address that is what it looks like: nothing encoded, no step upwards, no query. */
const PLAIN = /^(?![/.])(?:[\w-]|\/(?!\.)|\.(?![./]|$))*$/

/** Tells where addresses lead, as a browser would; what does not depend on the page is looked at once. */
export function addressReader({ url: siteUrl, prefix }: SiteFacts): (href: string, pageUrl: string) => Address {
  const { origin } = new URL(siteUrl)
  const known = new Map<string, Address>()
  const read = (href: string, pageUrl: string): Address => {
    if (href.startsWith(siteUrl) && PLAIN.test(href.slice(siteUrl.length))) return here(href.slice(siteUrl.length))
    if (href.startsWith(prefix) && PLAIN.test(href.slice(prefix.length))) return here(href.slice(prefix.length))
    const url = readUrl(href, pageUrl)
    if (url === undefined || !HARMLESS.has(url.protocol)) return { kind: 'scheme' }
    if (url.origin !== origin) return { kind: 'elsewhere' }
    if (`${url.pathname}/` === prefix) return { kind: 'outside' }
    if (!url.pathname.startsWith(prefix)) return /^https?:/i.test(href) ? { kind: 'elsewhere' } : { kind: 'outside' }
    return here(decode(url.pathname.slice(prefix.length)), fragmentOf(url))
  }
  return (href, pageUrl) => {
    if (!/^(?:\/(?!\/)|https?:\/\/)/.test(href)) return read(href, pageUrl)
    const found = known.get(href)
    if (found !== undefined) return found
    const address = read(href, pageUrl)
    known.set(href, address)
    return address
  }
}

function here(rest: string, fragment?: string): Here {
  const path = `/${rest}`
  const file = fileAt(path)
  return { kind: 'here', path, file, point: pointMark(file), fragment }
}

/** What `#…` behind an address names; undefined where that is nothing. */
export function decodeFragment(rest: string): string | undefined {
  return /^#[\w-]+$/.test(rest) ? rest.slice(1) : fragmentOf(new URL(rest, 'https://example.org/'))
}

const fragmentOf = ({ hash }: URL): string | undefined => decode(hash.slice(1)) || undefined

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The file that a server gives for a path: `/es/x/` → `es/x/index.html`. */
const fileAt = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)

/** Of an HTML file, below the prefix: `es/x/index.html` → `/es/x/`. */
export const pathOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`
