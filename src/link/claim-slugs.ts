import { languageOfPath } from '../ground/addresses/language-of-path.ts'
import { keyOfPath, pathOfAlias } from '../ground/addresses/path-of-alias.ts'
import { SITE_PATHS } from '../ground/addresses/site-paths.ts'
import { groupBy } from '../ground/basics/group-by.ts'
import { type ArticleOutline, type EditionOutline, editionsOf, type PublicAddress } from '../model.ts'

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
 * one that is taken: they get the article's key. An alias never stands in the way of a live page or an earlier alias. What
 * was public leads on too where it is recorded whose address it was, though nobody has written an alias.
 */
export function claimSlugs(
  publications: readonly Publication[],
  recorded: readonly PublicAddress[],
): Map<EditionOutline, ClaimedSlugs> {
  const taken = new Set<string>()
  const claim = (path: string | undefined): boolean => {
    if (path === undefined || taken.has(keyOfPath(path))) return false
    taken.add(keyOfPath(path))
    return true
  }
  const addresses = new Map<EditionOutline, ClaimedSlugs>()
  for (const { article, edition } of publications) {
    const isFree = (slug: string) => !SITE_PATHS.has(slug) && claim(`/${edition.language}/${slug}/`)
    const own = edition.frontMatter.slug
    const slug = own !== undefined && isFree(own) ? own : (keySlugs(article.key).find(isFree) ?? article.key)
    addresses.set(edition, { slug, aliases: [] })
  }
  for (const [{ language, frontMatter }, address] of addresses) {
    const paths = (frontMatter.aliases ?? []).map((alias) => pathOfAlias(alias, language))
    address.aliases = paths.filter((path) => path !== undefined).filter(claim)
  }
  const byFolder = groupBy(publications, ({ article }) => article.folder.path)
  for (const { path, folder, gone } of recorded) {
    const edition = gone || folder === undefined ? undefined : successorOf(path, byFolder.get(folder) ?? [])
    if (edition && claim(path)) addresses.get(edition)?.aliases.push(path)
  }
  return addresses
}

/** The edition in the language of an address; where the article has none at all, not even one to come, the other one. */
function successorOf(path: string, publications: readonly Publication[]): EditionOutline | undefined {
  const language = languageOfPath(path)
  const own = publications.find(({ edition }) => language === undefined || edition.language === language)
  const [other] = publications
  if (own) return own.edition
  return other && editionsOf(other.article).some((edition) => edition.language === language)
    ? undefined
    : other?.edition
}

const keySlugs = (key: string): string[] => [key, ...Array.from({ length: 9 }, (_, index) => `${key}-${index + 2}`)]
