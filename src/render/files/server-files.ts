import { LANGUAGES, type Site, type SiteFile } from '../../model.ts'
import { CITATION_NAMES, feedPath, homePath, hrefOf, urlOf } from '../address.ts'
import { SECURITY_POLICY_HEADER } from '../security-policy.ts'
import { nginxRedirects } from './redirects.ts'

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': SECURITY_POLICY_HEADER,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const

/** Few servers know them by their names' ends. */
const CITATION_TYPES = {
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const

/** Every page may be fetched: one that is not to be indexed says so itself, which only a visitor can read. */
export const robotsFile = ({ facts }: Site): SiteFile => ({
  path: 'robots.txt',
  content: `User-agent: *\nDisallow:\n\nSitemap: ${urlOf(facts, '/sitemap.xml')}\n`,
})

/** Headers as Netlify and Cloudflare read them. */
export function headersFile({ facts }: Site): SiteFile {
  const block = (path: string, headers: Record<string, string>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  return {
    path: '_headers',
    content: [
      block(`${facts.prefix}*`, HEADERS),
      block(`${facts.prefix}api/*`, { 'Access-Control-Allow-Origin': '*' }),
      ...feeds().map(({ path, type }) => block(hrefOf(facts, path), { 'Content-Type': `${type}; charset=utf-8` })),
      ...citations().map(({ language, name, type }) =>
        block(`${hrefOf(facts, homePath(language))}:article/${name}`, { 'Content-Type': `${type}; charset=utf-8` }),
      ),
    ].join('\n'),
  }
}

/** To be included in a `server` block of nginx. */
export function nginxFile(site: Site): SiteFile {
  const { facts } = site
  return {
    path: 'nginx.conf',
    content: `${[
      ...Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
      `error_page 404 "${hrefOf(facts, '/404.html')}";`,
      ...feeds().map(({ path, type }) => `location = "${hrefOf(facts, path)}" { types { } default_type ${type}; }`),
      ...citations().map(
        ({ name, type }) =>
          `location ~ "/${name.replace('.', '\\.')}$" { types { } default_type ${type}; charset utf-8; charset_types *; }`,
      ),
      ...nginxRedirects(site),
    ].join('\n')}\n`,
  }
}

const feeds = () =>
  LANGUAGES.flatMap((language) =>
    (['xml', 'json'] as const).map((form) => ({ path: feedPath(language, form), type: FEED_TYPES[form] })),
  )

const citations = () =>
  LANGUAGES.flatMap((language) =>
    (['ris', 'json'] as const).map((form) => ({
      language,
      name: `${CITATION_NAMES[language]}.${form}`,
      type: CITATION_TYPES[form],
    })),
  )
