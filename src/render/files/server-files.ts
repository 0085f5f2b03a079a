import { LANGUAGES, type Language, type SiteFacts, type SiteFile } from '../../model.ts'
import { CITATION_FORMS, CITATION_NAMES, feedPath, homePath, hrefOf, searchPath, urlOf } from '../address.ts'
import type { Context } from '../context.ts'
import { asHeader, SEARCH_POLICY, SECURITY_POLICY } from '../security-policy.ts'
import { nginxRedirects } from './redirects.ts'

const HEADERS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const

/** Few servers know them by their names' ends. */
const CITATION_TYPES = {
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
} as const

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
      block(`${facts.prefix}*`, { 'Content-Security-Policy': asHeader(SEARCH_POLICY), ...HEADERS }),
      block(`${facts.prefix}api/*`, { 'Access-Control-Allow-Origin': '*' }),
      ...feeds().map(({ path, type }) => block(hrefOf(facts, path), { 'Content-Type': `${type}; charset=utf-8` })),
      ...citations().map(({ language, name, type }) =>
        block(`${hrefOf(facts, homePath(language))}:article/${name}`, { 'Content-Type': `${type}; charset=utf-8` }),
      ),
    ].join('\n'),
  }
}

/** To be included in a `server` block of nginx. */
export function nginxFile(context: Context): SiteFile {
  const { facts } = context.site
  return {
    path: 'nginx.conf',
    content: `${[
      `set $facing_policy "${asHeader(SECURITY_POLICY)}";`,
      ...LANGUAGES.map(
        (language) =>
          `if ($uri ~ "${searchUri(facts, language)}") { set $facing_policy "${asHeader(SEARCH_POLICY)}"; }`,
      ),
      'add_header Content-Security-Policy $facing_policy always;',
      ...Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
      `error_page 404 "${hrefOf(facts, '/404.html')}";`,
      ...feeds().map(({ path, type }) => `location = "${hrefOf(facts, path)}" { types { } default_type ${type}; }`),
      ...citations().map(
        ({ name, type }) =>
          `location ~ "/${name.replace('.', '\\.')}$" { types { } default_type ${type}; charset utf-8; charset_types *; }`,
      ),
      ...nginxRedirects(context),
    ].join('\n')}\n`,
  }
}

/** nginx compares the address before and after it has found the index file. The prefix holds nothing special but dots. */
const searchUri = (facts: SiteFacts, language: Language): string =>
  `^${hrefOf(facts, searchPath(language)).replaceAll('.', '\\.')}(index\\.html)?$`

const feeds = () =>
  LANGUAGES.flatMap((language) =>
    (['xml', 'json'] as const).map((form) => ({ path: feedPath(language, form), type: FEED_TYPES[form] })),
  )

const citations = () =>
  LANGUAGES.flatMap((language) =>
    CITATION_FORMS.map((form) => ({
      language,
      name: `${CITATION_NAMES[language]}.${form}`,
      type: CITATION_TYPES[form],
    })),
  )
