import type { SiteFacts } from '../../model.ts'
import type { Address } from './built-site.ts'

const HARMLESS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Tells where addresses lead, as a browser would; what does not depend on the page is looked at once. */
export function addressReader({ url: siteUrl, prefix }: SiteFacts): (href: string, pageUrl: string) => Address {
  const { origin } = new URL(siteUrl)
  const known = new Map<string, Address>()
  const read = (href: string, pageUrl: string): Address => {
    if (!URL.canParse(href, pageUrl)) return { kind: 'scheme' }
    const url = new URL(href, pageUrl)
    if (!HARMLESS.has(url.protocol)) return { kind: 'scheme' }
    if (url.origin !== origin) return { kind: 'elsewhere' }
    if (`${url.pathname}/` === prefix) return { kind: 'outside' }
    if (!url.pathname.startsWith(prefix)) return /^https?:/i.test(href) ? { kind: 'elsewhere' } : { kind: 'outside' }
    const fragment = url.hash.slice(1)
    return {
      kind: 'here',
      path: `/${decode(url.pathname.slice(prefix.length))}`,
      fragment: decode(fragment) || undefined,
    }
  }
  return (href, pageUrl) => {
    if (!/^(?:\/(?!\/)|https?:)/.test(href)) return read(href, pageUrl)
    const address = known.get(href) ?? read(href, pageUrl)
    known.set(href, address)
    return address
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The file that a server gives for a path: `/es/x/` → `es/x/index.html`. */
export const fileAt = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)
