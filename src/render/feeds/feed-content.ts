import { richText } from '../../ground/text/rich-text.ts'
import type { LinkedArticle } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { methodOf, noteOf } from '../attribution/note.ts'
import { photoCreditOf } from '../attribution/rights.ts'
import { standaloneBodyOf } from '../body-of.ts'
import type { Context } from '../context.ts'
import { plannedPicture, widest } from '../pictures/show-picture.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { dateText } from '../words/format-date.ts'
import { inlinesToHtml } from '../words/inlines.ts'

/**
 * A whole article as a feed carries it: note, photo, body, corrections, disclaimer; every address absolute. `page`: where links
 * within its text lead, such as those to its notes.
 */
export function feedContent(
  linked: LinkedArticle,
  attribution: Attribution,
  context: Context,
  page: string = attribution.edition.url,
): string {
  const { facts } = context.site
  const { edition, disclaimer } = attribution
  const linkTo = (path: string) => urlOf(facts, path)
  const note = noteOf(attribution, linkTo)
  const paragraphs = (texts: (string | undefined)[]) => texts.map((html) => (html ? `<p>${html}</p>` : ''))
  const corrections = (edition.frontMatter.corrections ?? []).map(({ date, text }) => {
    const day = dateText(date, edition.locale)
    return `<time datetime="${day.iso}">${escapeHtml(day.text)}</time>: ${richHtml(text)}`
  })
  return [
    ...paragraphs([note && inlinesToHtml(note), escaped(methodOf(attribution))]),
    figure(linked, attribution, context),
    standaloneBodyOf(linked, { ...edition, url: page }, context, linkTo),
    ...paragraphs([...corrections, disclaimer && richHtml(disclaimer)]),
  ].join('')
}

const richHtml = (text: string) => inlinesToHtml(richText(text))

const escaped = (text: string | undefined) => text && escapeHtml(text)

function figure({ article }: LinkedArticle, attribution: Attribution, context: Context): string {
  const { photo, edition } = attribution
  if (photo === undefined) return ''
  const { path, width, height } = widest(plannedPicture(photo.file, article, context))
  const address = urlOf(context.site.facts, `/${path}`)
  const credit = inlinesToHtml(photoCreditOf(attribution, edition.language))
  const caption = [photo.caption && richHtml(photo.caption), credit && `<small>${credit}</small>`]
    .filter(Boolean)
    .join(' ')
  const image = `<img src="${escapeHtml(address)}" alt="${escapeHtml(photo.alt)}" width="${width}" height="${height}">`
  return `<figure>${image}${caption && `<figcaption>${caption}</figcaption>`}</figure>`
}
