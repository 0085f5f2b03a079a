import {
  type Article,
  type ArticleFacts,
  type ArticleFolder,
  type ArticleSummary,
  type EditionSummary,
  editionsOf,
  type FacingBlocks,
  type LinkSummary,
  type PairedEdition,
} from '../../model.ts'
import { headingIds } from '../body/heading-ids.ts'
import { linksOf } from '../body/links-of.ts'
import { ARTICLE_FACTS } from '../schema/front-matter.ts'
import { allowedPlaces } from './allowed-places.ts'

/**
 * What others see of a folder and of the article that was made of it. `facing`, its bodies and what stands beside them, is
 * asked for only where an `allow` names a block: most articles need not be matched for it.
 */
export const summarizeArticle = (
  folder: ArticleFolder,
  article: Article | undefined,
  facing: () => readonly FacingBlocks[],
): ArticleSummary => ({
  kind: folder.kind,
  key: folder.key,
  files: folder.files.map(({ name }) => name),
  editions: article ? editionsOf(article).map((edition) => summarizeEdition(edition, article, facing)) : [],
  names: namesIn(article?.facts),
  ...(article && originalIn(article)),
})

function summarizeEdition(
  edition: PairedEdition,
  article: Article,
  facing: () => readonly FacingBlocks[],
): EditionSummary {
  const { language, file, draft, frontMatter, placeOf } = edition
  const { slug, date, aliases = [] } = frontMatter
  return {
    language,
    path: file.path,
    name: file.name,
    draft,
    ...(date !== undefined && { date }),
    ...(slug !== undefined && { slug: { value: slug, place: placeOf(['slug']) } }),
    aliases: aliases.map((value, index) => ({ value, place: placeOf(['aliases', index]) })),
    headings: [...headingIds(edition.body).keys()],
    links: linksOf(edition, article.folder).flatMap(({ url, target, place }): LinkSummary[] => {
      const { kind } = target
      return kind === 'here' || kind === 'edition' || kind === 'file' || kind === 'path' ? [{ url, target, place }] : []
    }),
    credited: [...(frontMatter.translators ?? []), ...(frontMatter.reviewers ?? [])],
    allowed: allowedPlaces(edition, edition === article.source ? 'source' : 'translation', facing),
    binding: draft ? bindingIn(edition, article) : [],
  }
}

const namesIn = ({ authors = [], topics = [], original }: Partial<ArticleFacts> = {}): ArticleSummary['names'] => ({
  people: [...authors, ...(original?.authors ?? [])],
  topics,
  outlets: original?.outlet === undefined ? [] : [original.outlet],
})

/** Of a draft beside a published edition: where it states the article's facts. */
function bindingIn({ file }: PairedEdition, article: Article): EditionSummary['binding'] {
  if (editionsOf(article).every(({ draft }) => draft)) return []
  return ARTICLE_FACTS.flatMap((fact) => {
    const at = article.factPlace(fact)
    return at?.file === file.path ? [at.place] : []
  })
}

function originalIn({ facts: { original }, factPlace }: Article): Pick<ArticleSummary, 'original'> {
  const at = factPlace('original', 'url')
  if (original?.url === undefined || at === undefined) return {}
  return { original: { value: original.url, ...at, isSummary: original.use === 'summary' } }
}
