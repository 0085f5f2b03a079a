import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import {
  type Elsewhere,
  type Language,
  type LanguageEntry,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
  type SiteFacts,
} from '../../model.ts'
import { homePath, hrefOf } from '../address.ts'

/** Languages by their own names, as the switch shows them. */
export const AUTONYMS: Record<Language, string> = { es: 'Español', en: 'English' }

/** What an edition is to its article, in its own language: "original", "translation", "resumen"; nothing on static pages. */
export function roleOf({ relation, language }: LinkedEdition, kind: 'article' | 'page'): string | undefined {
  const { roles } = textsOf(language).pages
  if (kind === 'page') return undefined
  if (relation === 'summary') return roles.summary
  return relation === 'translation' ? roles.translation : roles.original
}

/** The switch of an article's or a static page: this edition, and the other, the outlet's original, or words on why not. */
export function editionEntries(linked: LinkedArticle, current: Language, facts: SiteFacts): LanguageEntry[] {
  const { kind } = linked.article
  return facts.languages.map((language): LanguageEntry => {
    const label = AUTONYMS[language]
    const edition = linked.editions[language]
    if (edition && language === current) return { language, state: 'current', label, role: roleOf(edition, kind) }
    if (edition)
      return { language, state: 'link', label, role: roleOf(edition, kind), href: hrefOf(facts, edition.path) }
    const original = originalIn(language, linked.elsewhere)
    if (original) {
      const role = textsOf(language).pages.roles.originalIn(original.name)
      return { language, state: 'outlet', label, role, href: original.url }
    }
    const words = textsOf(current).pages.missing(languageName(language, current))
    return { language, state: 'missing', words, site: siteIn(language, facts) }
  })
}

/** A link to the site in a language, in its words. */
export const siteIn = (language: Language, facts: SiteFacts): { text: string; href: string } => ({
  text: textsOf(language).pages.navigation.thisSite,
  href: hrefOf(facts, homePath(language)),
})

/** The outlet's original, where it is in that language and can be read: it stands in for an edition that is missing. */
export function originalIn(
  language: Language,
  elsewhere: Elsewhere | undefined,
): { name: string; url: string } | undefined {
  if (elsewhere?.language !== language || elsewhere.url === undefined || elsewhere.outlet === undefined)
    return undefined
  return { name: elsewhere.outlet.name, url: elsewhere.url }
}

/** The switch of any other page: `twin` is where the other language has the same page or the list above it. */
export function twinEntries(current: Language, twin: string, facts: SiteFacts): LanguageEntry[] {
  return facts.languages.map((language): LanguageEntry => {
    const base = { language, label: AUTONYMS[language], role: undefined }
    return language === otherLanguage(current)
      ? { ...base, state: 'link', href: hrefOf(facts, twin) }
      : { ...base, state: 'current' }
  })
}

/** The switch of a page that is in both languages: it leads to their front pages. */
export const homeEntries = (facts: SiteFacts): LanguageEntry[] =>
  facts.languages.map((language) => ({
    language,
    state: 'link',
    label: AUTONYMS[language],
    role: undefined,
    href: hrefOf(facts, homePath(language)),
  }))
