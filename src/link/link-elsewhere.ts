import { readUrl } from '../ground/basics/read-url.ts'
import type { ArticleFacts, Elsewhere, Records } from '../model.ts'

/** The original of an article as it first appeared elsewhere; undefined where it first appeared here. */
export function linkElsewhere({ original, authors }: ArticleFacts, { outlets }: Records): Elsewhere | undefined {
  if (original === undefined || (original.outlet === undefined && original.url === undefined)) return undefined
  const { outlet: id, url, use = 'full', language, title, date, archived } = original
  const outlet = id === undefined ? undefined : outlets.get(id)
  return {
    language,
    outlet: id === undefined ? undefined : { id, name: outlet?.name ?? id, url: outlet?.url },
    url: url !== undefined && isHttps(url) ? url : undefined,
    title,
    date,
    archived,
    use,
    authors: (original.authors ?? []).some((author) => !authors.includes(author)) ? (original.authors ?? []) : [],
  }
}

/** Guards every link to an outlet: the check that says so to people can be switched off, and drafts pass it. */
const isHttps = (url: string): boolean => readUrl(url)?.protocol === 'https:'
