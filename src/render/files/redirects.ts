import { textsOf } from '../../ground/messages/index.ts'
import type { LinkedEdition, Site, SiteFacts, SiteFile } from '../../model.ts'
import { hrefOf, urlOf } from '../address.ts'
import { publishedEditions } from '../published-editions.ts'
import { SECURITY_POLICY } from '../security-policy.ts'
import { escapeHtml } from '../words/escape-html.ts'

/** An old address and the edition that it leads to. */
interface Redirect {
  from: string
  edition: LinkedEdition
}

/** Old addresses of everything that is published. */
function redirectsOf({ articles, pages }: Site): Redirect[] {
  return [...articles, ...pages]
    .flatMap(publishedEditions)
    .flatMap((edition) => edition.aliases.map((alias) => ({ from: `/${edition.language}/${alias}/`, edition })))
}

/** Redirects as `_redirects` (Netlify, Cloudflare) and as plain pages for hosts that know neither it nor nginx. */
export function redirectFiles(site: Site): SiteFile[] {
  const { facts } = site
  const redirects = redirectsOf(site)
  const lines = redirects.map(({ from, edition }) => `${hrefOf(facts, from)} ${hrefOf(facts, edition.path)} 301\n`)
  return [
    { path: '_redirects', content: lines.join('') },
    ...redirects.map(({ from, edition }) => redirectPage(from, edition, facts)),
  ]
}

/** The same as nginx writes it, a line each. */
export const nginxRedirects = (site: Site): string[] =>
  redirectsOf(site).map(
    ({ from, edition }) =>
      `location = "${hrefOf(site.facts, from)}" { return 301 "${hrefOf(site.facts, edition.path)}"; }`,
  )

function redirectPage(from: string, { language, locale, title, path }: LinkedEdition, facts: SiteFacts): SiteFile {
  const { redirect } = textsOf(language).pages
  const href = escapeHtml(hrefOf(facts, path))
  const content = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(redirect.title)}</title>
<meta name="robots" content="noindex, follow">
<link rel="canonical" href="${escapeHtml(urlOf(facts, path))}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body>
<main><p>${escapeHtml(redirect.moved)}<a href="${href}">${escapeHtml(title)}</a></p></main>
</body>
</html>
`
  return { path: `${from.slice(1)}index.html`, content }
}
