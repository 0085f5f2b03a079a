import { SITE_PATHS } from '../ground/schema/values.ts'
import type { ArticleOutline, EditionOutline, Language } from '../model.ts'

/** Where an edition is to be found below its language, and what of old leads there. */
export interface ClaimedSlugs {
  slug: string
  aliases: string[]
}

/** An edition that is to be published, and the article it is of. */
export interface Publication {
  article: ArticleOutline
  edition: EditionOutline
}

/**
 * Gives each edition a slug of its own. Drafts, and checks that are switched off, let editions through that have none or
 * one that is taken: they get the article's key. An alias never stands in the way of a live page or an earlier alias.
 */
export function claimSlugs(publications: readonly Publication[]): Map<EditionOutline, ClaimedSlugs> {
  const taken: Record<Language, Set<string>> = { es: new Set(SITE_PATHS), en: new Set(SITE_PATHS) }
  const claim = (language: Language, slug: string): boolean => {
    const free = !taken[language].has(slug)
    taken[language].add(slug)
    return free
  }
  const addresses = new Map<EditionOutline, ClaimedSlugs>()
  for (const { article, edition } of publications) {
    const candidates = candidateSlugs(edition.frontMatter.slug, article.key)
    const slug = candidates.find((candidate) => claim(edition.language, candidate)) ?? article.key
    addresses.set(edition, { slug, aliases: [] })
  }
  for (const [{ language, frontMatter }, address] of addresses) {
    address.aliases = (frontMatter.aliases ?? []).filter((alias) => claim(language, alias))
  }
  return addresses
}

function candidateSlugs(slug: string | undefined, key: string): string[] {
  const numbered = Array.from({ length: 9 }, (_, index) => `${key}-${index + 2}`)
  return [...(slug === undefined ? [] : [slug]), key, ...numbered]
}
