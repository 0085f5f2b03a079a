import { ARTICLE_FACTS } from '../ground/schema/front-matter.ts'
import type { Article, Edition, Language } from '../model.ts'

/**
 * The edition that the other one is translated from: the one in the original's language. Where neither is (the original
 * is Portuguese, or nobody says), or each claims to be, the one that states more of the article's facts; then, and for
 * pages, the one in the site's main language. Undefined where there is no edition.
 */
export function chooseSource(
  editions: readonly Edition[],
  kind: Article['kind'],
  mainLanguage: Language,
): Edition | undefined {
  const weightOf = (edition: Edition) =>
    (kind === 'article' ? 2 * factsStated(edition) : 0) + Number(edition.language === mainLanguage)
  const candidates = [...editions].sort((a, b) => weightOf(b) - weightOf(a))
  const ownClaim = candidates.find((edition) => edition.frontMatter.original?.language === edition.language)
  const othersClaim = candidates.find((edition) =>
    editions.some(({ frontMatter }) => frontMatter.original?.language === edition.language),
  )
  return ownClaim ?? othersClaim ?? candidates[0]
}

const factsStated = ({ frontMatter }: Edition): number =>
  ARTICLE_FACTS.filter((fact) => frontMatter[fact] !== undefined).length
