import { textsOf } from '../../ground/messages/index.ts'
import type { SiteFacts, SiteFile } from '../../model.ts'
import { hrefOf, isPagePath, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import type { Redirect } from '../redirects-of.ts'
import { SECURITY_POLICY } from '../security-policy.ts'
import { escapeHtml } from '../words/escape-html.ts'

/** Redirects as `_redirects` (Netlify, Cloudflare) and as plain pages for hosts that know neither it nor nginx. */
export function redirectFiles({ site: { facts }, redirects }: Context): SiteFile[] {
  const lines = redirects.map(({ from, to }) => `${hrefOf(facts, from)} ${hrefOf(facts, to)} 301\n`)
  return [
    { path: '_redirects', content: lines.join('') },
    ...redirects.filter(({ from }) => isPagePath(from)).map((redirect) => redirectPage(redirect, facts)),
  ]
}

/** The paths of those that are pages too. */
export const redirectPaths = ({ redirects }: Context): string[] => redirects.map(({ from }) => from).filter(isPagePath)

function redirectPage({ from, to, language, locale, title }: Redirect, facts: SiteFacts): SiteFile {
  const { redirect } = textsOf(language).pages
  const href = escapeHtml(hrefOf(facts, to))
  const content = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(redirect.title)}</title>
<meta name="robots" content="noindex, follow">
<link rel="canonical" href="${escapeHtml(urlOf(facts, to))}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body>
<main><p>${escapeHtml(redirect.moved)}<a href="${href}">${escapeHtml(title)}</a></p></main>
</body>
</html>
`
  return { path: from.endsWith('/') ? `${from.slice(1)}index.html` : from.slice(1), content }
}
