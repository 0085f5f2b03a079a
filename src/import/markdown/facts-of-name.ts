import { DEVICE_NAME, SITE_PATHS, SLUG } from '../../ground/addresses/site-paths.ts'
import type { Language } from '../../model.ts'
import type { DocumentFacts } from '../document.ts'
import { readDay, readLanguage } from './front-matter/plain-values.ts'

/** Names that say nothing of what is in a file. */
const PLAIN_NAME = /^_?(?:index|readme|default|post|article|articulo)$/i

/**
 * What the name of a file and its folders say: `_posts/2026-03-14-port.md` → date and slug, `index.es.md`, `port_en.md` and
 * `content/es/port.md` → language.
 */
export function factsOfName(name: string): Pick<DocumentFacts, 'date' | 'slug' | 'language'> {
  const steps = name.split(/[\\/]/).filter((step) => step !== '')
  const folders = steps.slice(0, -1).reverse()
  const whole = (steps.at(-1) ?? '').replace(/\.(?:mdx?|markdown|mkd|qmd|rmd|txt)$/i, '')
  const [, base = whole, ending] = /^(.+)[._-]((?:es|en)(?:[-_][A-Za-z\d]{2,4})?)$/.exec(whole) ?? []
  const language = languageOf(ending) ?? folders.map(languageOf).find((found) => found !== undefined)
  const told = PLAIN_NAME.test(base) ? (folders[0] ?? '') : base
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})[-_ ](.+)$/.exec(told) ?? []
  const date = readDay(day)
  const slug = date !== undefined && rest !== undefined && isFree(rest) ? rest : undefined
  return { ...(language && { language }), ...(date && { date }), ...(slug && { slug }) }
}

const FOLDER = /^(?:es|en)(?:[-_][A-Za-z\d]{2,4})?$|^(?:spanish|english|español|espanol|ingl[ée]s)$/i

const languageOf = (step: string | undefined): Language | undefined =>
  step !== undefined && FOLDER.test(step) ? readLanguage(step) : undefined

const isFree = (slug: string): boolean => SLUG.test(slug) && !DEVICE_NAME.test(slug) && !SITE_PATHS.has(slug)
