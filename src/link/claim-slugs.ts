import { keyOfPath, pathOfAlias } from '../ground/addresses/path-of-alias.ts'
import { SITE_PATHS } from '../ground/addresses/site-paths.ts'
import type { ArticleOutline, EditionOutline } from '../model.ts'

/** Where an edition is to be found below its language, and what of old leads there. */
export interface ClaimedSlugs {
  slug: string
  /** Paths below the site's prefix. */
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
  const taken = new Set<string>()
  const claim = (path: string | undefined): boolean => {
    if (path === undefined || taken.has(keyOfPath(path))) return false
    taken.add(keyOfPath(path))
    return true
  }
  const addresses = new Map<EditionOutline, ClaimedSlugs>()
  for (const { article, edition } of publications) {
    const candidates = candidateSlugs(edition.frontMatter.slug, article.key)
    const isFree = (slug: string) => !SITE_PATHS.has(slug) && claim(`/${edition.language}/${slug}/`)
    const slug = candidates.find(isFree) ?? article.key
    addresses.set(edition, { slug, aliases: [] })
  }
  for (const [{ language, frontMatter }, address] of addresses) {
    const paths = (frontMatter.aliases ?? []).map((alias) => pathOfAlias(alias, language))
    address.aliases = paths.filter((path) => path !== undefined).filter(claim)
  }
  return addresses
}

function candidateSlugs(slug: string | undefined, key: string): string[] {
  const numbered = Array.from({ length: 9 }, (_, index) => `${key}-${index + 2}`)
  return [...(slug === undefined ? [] : [slug]), key, ...numbered]
}
