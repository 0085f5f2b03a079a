import { type AlignedArticle, editionsOf, type RenderedArticle } from '../../model.ts'
import { isLacking, isOutdated } from './is-outdated.ts'
import { renderEdition } from './render-edition.ts'

/** Renders the bodies of an article, drafts too: all that is costly in them. Nothing is asked but the article. */
export function renderArticle(article: AlignedArticle): RenderedArticle {
  const { source, folder, lock, beads } = article
  return {
    source: source.language,
    isRecorded: lock !== undefined,
    beads: beads.map((bead) => ({
      ids: bead.ids,
      source: bead.source,
      translation: bead.translation,
      ...(isOutdated(bead, article) && { isOutdated: true }),
      ...(isLacking(bead, article) && { isLacking: true }),
    })),
    editions: Object.fromEntries(
      editionsOf(article).map((edition) => [edition.language, renderEdition(edition, folder)]),
    ),
  }
}
