import type { Head, SiteFacts } from '../../model.ts'
import type { Attribution } from '../attribution/attribution.ts'

/** What networks show of a shared article (ogp.me). */
export function articleOpenGraph(
  { edition, other, authors, photo }: Attribution,
  facts: SiteFacts,
  urlTo: (path: string) => string,
): Head['openGraph'] {
  const { title, description, url, locale, language, date, frontMatter } = edition
  const properties: [string, string | number | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', facts.title[language]],
    ['og:locale', ogLocale(locale)],
    ['og:locale:alternate', other && ogLocale(other.locale)],
    ['og:image', photo && urlTo(photo.path)],
    ['og:image:width', photo?.file.image.width],
    ['og:image:height', photo?.file.image.height],
    ['og:image:alt', photo?.alt],
    ['article:published_time', date],
    ['article:modified_time', frontMatter.updated],
    ...authors.map(({ path }): [string, string | undefined] => ['article:author', path && urlTo(path)]),
    ['twitter:card', photo ? 'summary_large_image' : 'summary'],
  ]
  return properties.flatMap(([property, content]) =>
    content === undefined ? [] : [{ property, content: `${content}` }],
  )
}

/** `es-419` → `es_419` */
export const ogLocale = (locale: string): string => locale.replaceAll('-', '_')
