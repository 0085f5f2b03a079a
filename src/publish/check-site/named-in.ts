/** Properties whose addresses are the newsroom's word, and may lead to what is no part of the site. */
const TYPED: ReadonlySet<string> = new Set(['acquireLicensePage', 'sameAs'])

/** The texts in a value of JSON that begin with an address. */
export function namedIn(value: unknown, siteUrl: string, found: string[] = []): string[] {
  if (typeof value === 'string') {
    if (value.startsWith(siteUrl)) found.push(value)
  } else if (Array.isArray(value)) {
    for (const inner of value) namedIn(inner, siteUrl, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) if (!TYPED.has(key)) namedIn((value as Record<string, unknown>)[key], siteUrl, found)
  }
  return found
}
