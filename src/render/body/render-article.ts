import { type AlignedArticle, editionsOf, FIELDS, type FieldId, type RenderedArticle } from '../../model.ts'
import { isLacking, isOutdated } from './is-outdated.ts'
import { oppositeSentences } from './opposite-sentences.ts'
import { renderEdition } from './render-edition.ts'

/** Renders the bodies of an article, drafts too: all that is costly in them. Nothing is asked but the article. */
export function renderArticle(article: AlignedArticle): RenderedArticle {
  const { source, folder, lock, beads, fields } = article
  const sentences = oppositeSentences(article)
  const isAny = (id: FieldId, is: typeof isOutdated) => fields.beads.some((bead) => bead.id === id && is(bead, article))
  return {
    source: source.language,
    // one paragraph that was recorded by itself says nothing of the others
    isRecorded: lock !== undefined && 2 * lock.entries.length >= beads.length,
    beads: beads.map((bead) => ({
      ids: bead.ids,
      source: bead.source,
      translation: bead.translation,
      ...(isOutdated(bead, article) && { isOutdated: true }),
      ...(isLacking(bead, article) && { isLacking: true }),
    })),
    fields: {
      outdated: FIELDS.filter((id) => isAny(id, isOutdated)),
      lacking: FIELDS.filter((id) => isAny(id, isLacking)),
    },
    editions: Object.fromEntries(
      editionsOf(article).map((edition) => [
        edition.language,
        renderEdition(edition, folder, sentences[edition === source ? 'source' : 'translation']),
      ]),
    ),
  }
}
