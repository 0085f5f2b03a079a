import type { LinkedArticle } from '../../model.ts'
import { urlOf } from '../address.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { methodOf, noteOf } from '../attribution/note.ts'
import { standaloneBodyOf } from '../body-of.ts'
import type { Context } from '../context.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { dateText } from '../words/format-date.ts'
import { inlinesToHtml, richToHtml } from '../words/inlines.ts'
import { feedPhoto } from './feed-photo.ts'

/** A whole article as a feed carries it: note, photo, body, corrections, disclaimer; every address absolute. */
export function feedContent(linked: LinkedArticle, attribution: Attribution, context: Context): string {
  const { facts } = context.site
  const { edition, disclaimer } = attribution
  const linkTo = (path: string) => urlOf(facts, path)
  const note = noteOf(attribution, linkTo)
  const paragraphs = (texts: (string | undefined)[]) => texts.map((html) => (html ? `<p>${html}</p>` : ''))
  const corrections = (edition.frontMatter.corrections ?? []).map(({ date, text }) => {
    const day = dateText(date, edition.locale)
    return `<time datetime="${day.iso}">${escapeHtml(day.text)}</time>: ${richToHtml(text)}`
  })
  return [
    ...paragraphs([note && inlinesToHtml(note), escaped(methodOf(attribution))]),
    feedPhoto(linked, attribution, context),
    standaloneBodyOf(linked, edition, context, linkTo),
    ...paragraphs([...corrections, disclaimer && richToHtml(disclaimer)]),
  ].join('')
}

const escaped = (text: string | undefined) => text && escapeHtml(text)
