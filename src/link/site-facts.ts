import { textsOf } from '../ground/messages/index.ts'
import type { SiteSettings } from '../ground/schema/site.ts'
import { type Download, LANGUAGES, type SiteFacts } from '../model.ts'

/** Settings → the facts of the site, every default filled in. `downloads`: forms that are to be made besides. */
export function siteFacts(settings: SiteSettings, downloads: readonly Download[] = []): SiteFacts {
  const { origin, pathname } = new URL(settings.url)
  const prefix = plainPrefix(pathname)
  const inOrder = Array.isArray(settings.languages)
  return {
    url: origin + prefix,
    prefix,
    languages: inOrder ? (settings.languages as SiteFacts['languages']) : LANGUAGES,
    locales: inOrder ? { es: 'es', en: 'en' } : (settings.languages as SiteFacts['locales']),
    title: settings.title,
    description: settings.description ?? {
      es: textsOf('es').pages.siteDescription,
      en: textsOf('en').pages.siteDescription,
    },
    license: settings.license,
    timezone: settings.timezone,
    republication: settings.republication ?? 'noindex',
    schema: settings.schema ?? 'NewsArticle',
    glossary: settings.glossary ?? false,
    downloads: [...new Set([...(settings.downloads ?? []), ...downloads])].sort(),
  }
}

/** `/a//b;c` → `/a/b%3Bc/`: two slashes would lead to another host, and other marks would end a line of a server's file. */
function plainPrefix(pathname: string): string {
  return `${pathname}/`
    .replace(/\/{2,}/g, '/')
    .replace(/[^\w%/~.-]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
