import type { PageFacts } from './file-facts.ts'
import { type Attribute, primary, valueIn } from './html-visitor.ts'

/** Takes what a page says of itself to browsers and search engines. */
export function takeHead() {
  const metas = new Map<string, string | undefined>()
  const canonicals: string[] = []
  const alternates: [string, string][] = []
  let language: string | undefined
  return {
    open: (name: string, attributes: readonly Attribute[]): void => {
      const value = (attribute: string) => valueIn(attributes, attribute)
      if (name === 'html') language = primary(value('lang'))
      if (name === 'link' && value('rel') === 'canonical') canonicals.push(value('href') ?? '')
      if (name === 'link' && isAlternate(attributes)) alternates.push([value('hreflang') ?? '', value('href') ?? ''])
      if (name === 'meta') {
        for (const attribute of ['name', 'http-equiv']) {
          const key = `${attribute} ${value(attribute)?.toLowerCase()}`
          if (!metas.has(key)) metas.set(key, value('content'))
        }
      }
    },
    taken: (): Omit<PageFacts, 'ids' | 'links'> => ({
      language,
      isRedirect: metas.get('http-equiv refresh') !== undefined,
      robots: metas.get('name robots'),
      policy: metas.get('http-equiv content-security-policy'),
      canonicals,
      alternates,
    }),
  }
}

/** Whether a `<link>` is of a hreflang set. */
export const isAlternate = (attributes: readonly Attribute[]): boolean =>
  valueIn(attributes, 'rel') === 'alternate' &&
  valueIn(attributes, 'hreflang') !== undefined &&
  valueIn(attributes, 'type') === undefined
