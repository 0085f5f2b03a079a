import type { LinkedArticle } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { photoCreditOf } from '../attribution/rights.ts'
import type { Context } from '../context.ts'
import { plannedPicture, widest } from '../pictures/show-picture.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { inlinesToHtml, richToHtml } from '../words/inlines.ts'

/** The photo of an edition with caption and credit, as it stands where no page is around it; '' where there is none. */
export function feedPhoto({ article }: LinkedArticle, attribution: Attribution, context: Context): string {
  const { photo, edition } = attribution
  if (photo === undefined) return ''
  const { path, width, height } = widest(plannedPicture(photo.file, article, context))
  const address = urlOf(context.site.facts, `/${path}`)
  const credit = inlinesToHtml(photoCreditOf(attribution, edition.language))
  const caption = [photo.caption && richToHtml(photo.caption), credit && `<small>${credit}</small>`]
    .filter(Boolean)
    .join(' ')
  const image = `<img src="${escapeHtml(address)}" alt="${escapeHtml(photo.alt)}" width="${width}" height="${height}">`
  return `<figure>${image}${caption && `<figcaption>${caption}</figcaption>`}</figure>`
}
