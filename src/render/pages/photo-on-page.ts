import type { LinkedArticle, Photo } from '../../model.ts'
import { hrefOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { photoCreditOf } from '../attribution/rights.ts'
import type { Context } from '../context.ts'
import { showPicture } from '../pictures/show-picture.ts'

/** The edition's photo with what is to be said of it. */
export function photoOnPage({ article }: LinkedArticle, attribution: Attribution, context: Context): Photo | undefined {
  const { photo, edition } = attribution
  if (photo === undefined) return undefined
  const shown = showPicture(photo.file, article, context, (path) => hrefOf(context.site.facts, path))
  return { ...shown, alt: photo.alt, caption: photo.caption, credit: photoCreditOf(attribution, edition.language) }
}
