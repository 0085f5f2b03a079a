import type { BookWork, LinkedArticle, LinkedEdition, SitePicture } from '../../model.ts'
import { hrefOf } from '../address.ts'
import type { Context } from '../context.ts'
import { articlePage } from '../pages/article-page.ts'
import { facingPages } from '../pages/facing-page.ts'
import { plannedPicture, widest } from '../pictures/show-picture.ts'
import { usedPictures } from '../pictures/site-pictures.ts'

/** Reading devices show no more pixels side by side; wider files only make books heavy. */
const WIDEST = 1080

/** An article in a book that is framed in an edition's language: the facing pages, or the only edition. */
export function bookWork(linked: LinkedArticle, edition: LinkedEdition, context: Context): BookWork {
  const closing = articlePage(linked, edition, context)
  const facing = facingPages(linked, context).find(({ language }) => language === edition.language)
  return {
    chapters: [facing ?? closing],
    closing,
    source: linked.elsewhere?.url,
    pictures: picturesOf(linked, context),
  }
}

function picturesOf(linked: LinkedArticle, context: Context): Map<string, SitePicture> {
  const { facts } = context.site
  return new Map(
    usedPictures(linked).map((file) => {
      const plan = plannedPicture(file, linked.article, context)
      const fitting = plan.fallback.filter(({ width }) => width <= WIDEST)
      return [hrefOf(facts, `/${widest(plan).path}`), fitting.at(-1) ?? widest(plan)]
    }),
  )
}
