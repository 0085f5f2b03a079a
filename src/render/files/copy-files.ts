import { textsOf } from '../../ground/messages/index.ts'
import type { LinkedArticle, LinkedEdition, SiteFile } from '../../model.ts'
import { copyPath, urlOf } from '../address.ts'
import { attributionOf } from '../attribution/attribution.ts'
import { isFree, licenseOfArticle } from '../attribution/license-of-article.ts'
import { namesOf } from '../attribution/note.ts'
import { republicationOf } from '../attribution/republication.ts'
import { standaloneBodyOf } from '../body-of.ts'
import type { Context } from '../context.ts'
import { feedPhoto } from '../feeds/feed-photo.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { inlinesToHtml, richToHtml } from '../words/inlines.ts'

/**
 * The whole edition as others publish it, where its licence lets them: clean HTML with its credit, the corrections that it
 * had and the address that search engines are to be told. Every address is absolute. It is served as text: no page of this
 * site, and no double of one.
 */
export function copyFile(linked: LinkedArticle, edition: LinkedEdition, context: Context): SiteFile | undefined {
  const { facts } = context.site
  const attribution = attributionOf(linked, edition, context)
  const { credit } = republicationOf(attribution, facts)
  if (credit === undefined) return undefined
  const { locale, title, description, canonical, language } = edition
  const linkTo = (path: string) => urlOf(facts, path)
  const { by } = textsOf(language).pages.byline
  const names = attribution.authors.length > 0 ? inlinesToHtml(namesOf(attribution.authors, attribution, linkTo)) : ''
  const photo = isFree(attribution.photo?.license) ? feedPhoto(linked, attribution, context) : ''
  const { disclaimer } = attribution
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(description)}</p>`,
    names && `<p>${escapeHtml(by)} ${names}</p>`,
    photo,
    standaloneBodyOf(linked, edition, context, linkTo),
    disclaimer && `<p>${richToHtml(disclaimer)}</p>`,
    credit,
  ]
  return {
    path: copyPath(edition).slice(1),
    content: `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(canonical)}">
</head>
<body>
<article>
${parts.filter(Boolean).join('\n')}
</article>
</body>
</html>
`,
  }
}

/** The paths of such files of an article. */
export const copyPaths = (linked: LinkedArticle, editions: readonly LinkedEdition[], license: string | undefined) =>
  isFree(licenseOfArticle(linked, license)) ? editions.map(copyPath) : []
