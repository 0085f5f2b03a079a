import type { SiteFile } from '../../model.ts'
import { homePath, hrefOf, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import { asHeader, SEARCH_POLICY } from '../security-policy.ts'
import { citationFileTypes, feedTypes, HASHED, HEADERS, IMMUTABLE } from './served.ts'

/** Every page may be fetched: one that is not to be indexed says so itself, which only a visitor can read. */
export const robotsFile = ({ site: { facts } }: Context): SiteFile => ({
  path: 'robots.txt',
  content: `User-agent: *\nDisallow:\n\nSitemap: ${urlOf(facts, '/sitemap.xml')}\n`,
})

/**
 * Headers as Netlify and Cloudflare read them. Where two blocks fit a page, both of their policies hold and the search
 * could not run: so the header allows what any page needs, and each page narrows it down to its own needs by `<meta>`.
 */
export function headersFile({ site: { facts } }: Context): SiteFile {
  const block = (path: string, headers: Record<string, string>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  return {
    path: '_headers',
    content: [
      '# Netlify and Cloudflare read this at the top of what they publish; they compress by themselves what is text.\n',
      block(`${facts.prefix}*`, { 'Content-Security-Policy': asHeader(SEARCH_POLICY), ...HEADERS }),
      ...HASHED.map((folder) => block(`${hrefOf(facts, folder)}*`, { 'Cache-Control': IMMUTABLE })),
      block(`${facts.prefix}api/*`, { 'Access-Control-Allow-Origin': '*' }),
      ...feedTypes().map(({ path, type }) => block(hrefOf(facts, path), { 'Content-Type': `${type}; charset=utf-8` })),
      ...citationFileTypes().map(({ language, name, type }) =>
        block(`${hrefOf(facts, homePath(language))}:article/${name}`, { 'Content-Type': `${type}; charset=utf-8` }),
      ),
    ].join('\n'),
  }
}
