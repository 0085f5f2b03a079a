import { textsOf } from '../../ground/messages/index.ts'
import type { LinkedArticle, LinkedEdition, SiteFile } from '../../model.ts'
import { copyPath, urlOf } from '../address.ts'
import { attributionOf } from '../attribution/attribution.ts'
import { isFree, licenseOfArticle } from '../attribution/license-of-article.ts'
import { namesOf } from '../attribution/note.ts'
import { republicationOf } from '../attribution/republication.ts'
import type { Context } from '../context.ts'
import { feedContent } from '../feeds/feed-content.ts'
import { publishedEditions } from '../published-editions.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { inlinesToHtml } from '../words/inlines.ts'

/**
 * Each edition of an article as others publish it whole, where its licence lets them: what feeds carry of it, under its title,
 * with its credit and the address that search engines are to be told. Served as text: no page of this site, and no double of one.
 */
export const copyFiles = (linked: LinkedArticle, context: Context): SiteFile[] =>
  isCopied(linked, context.site.facts.license)
    ? publishedEditions(linked).map((edition) => ({
        path: copyPath(edition).slice(1),
        content: copyHtml(linked, edition, context),
      }))
    : []

/** The paths of such files; `license`: of the site. */
export const copyPaths = (linked: LinkedArticle, license: string | undefined): string[] =>
  isCopied(linked, license) ? publishedEditions(linked).map(copyPath) : []

const isCopied = (linked: LinkedArticle, license: string | undefined): boolean =>
  isFree(licenseOfArticle(linked, license))

function copyHtml(linked: LinkedArticle, edition: LinkedEdition, context: Context): string {
  const { facts } = context.site
  const { language, locale, title, description, canonical } = edition
  const attribution = attributionOf(linked, edition, context)
  const names = namesOf(attribution.authors, attribution, (path) => urlOf(facts, path))
  // A picture is its maker's: the article's licence says nothing of it.
  const free = isFree(attribution.photo?.license) ? attribution : { ...attribution, photo: undefined }
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(description)}</p>`,
    names.length > 0 && `<p>${escapeHtml(textsOf(language).pages.byline.by)} ${inlinesToHtml(names)}</p>`,
    // All of it stands on one page of theirs: its notes are there, and the way back from them.
    feedContent(linked, free, context, ''),
    republicationOf(attribution, facts).credit,
  ]
  return `<!DOCTYPE html>
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
`
}
