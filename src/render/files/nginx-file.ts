import { LANGUAGES, type SiteFacts, type SiteFile } from '../../model.ts'
import { hrefOf, searchPath } from '../address.ts'
import type { Context } from '../context.ts'
import { asHeader, SEARCH_POLICY, SECURITY_POLICY } from '../security-policy.ts'
import { citationFileTypes, feedTypes, HASHED, HEADERS, IMMUTABLE } from './served.ts'

/** What nginx compresses besides HTML; pictures, fonts and the parts of the index are packed already. */
const TEXTS =
  'text/css text/javascript application/javascript text/plain text/xml application/xml application/json application/atom+xml application/feed+json application/x-bibtex application/x-research-info-systems application/vnd.citationstyles.csl+json image/svg+xml'

/** What hosts read and nobody else is to: this file, the list of the site's files, and what other servers are told. */
const NOT_SERVED = ['/nginx.conf', '/.facing-site', '/_headers', '/_redirects']

/**
 * To be included in a `server` block of nginx. A block of `location` with headers of its own would lose those of the
 * server: so all of them are set here, where an empty one is not sent. nginx compares addresses decoded.
 */
export function nginxFile(context: Context): SiteFile {
  const { facts } = context.site
  const at = (path: string) => quoted(decodedPrefix(facts) + path.slice(1))
  const matches = (path: string, rest = '') => `"^${escaped(decodedPrefix(facts) + path.slice(1))}${rest}"`
  const asText = (type: string) => `{ types { } default_type ${type}; charset utf-8; charset_types *; }`
  return {
    path: 'nginx.conf',
    content: `${[
      ...INTRODUCTION.map((line) => `# ${line}`.trimEnd()),
      `set $facing_policy "${asHeader(SECURITY_POLICY)}";`,
      'set $facing_cache "";',
      'set $facing_origin "";',
      ...LANGUAGES.map(
        (language) =>
          `if ($uri ~ ${matches(searchPath(language), '(index\\.html)?$')}) { set $facing_policy "${asHeader(SEARCH_POLICY)}"; }`,
      ),
      ...HASHED.map((folder) => `if ($uri ~ ${matches(folder)}) { set $facing_cache "${IMMUTABLE}"; }`),
      `if ($uri ~ ${matches('/api/')}) { set $facing_origin "*"; }`,
      'add_header Content-Security-Policy $facing_policy always;',
      'add_header Cache-Control $facing_cache;',
      'add_header Access-Control-Allow-Origin $facing_origin;',
      ...Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 1000;',
      `gzip_types ${TEXTS};`,
      ...(decodedPrefix(facts).includes('$') ? [] : [`error_page 404 ${at('/404.html')};`]),
      ...NOT_SERVED.map((path) => `location = ${at(path)} { return 404; }`),
      ...feedTypes().map(({ path, type }) => `location = ${at(path)} ${asText(type)}`),
      ...citationFileTypes().map(({ name, type }) => `location ~ "/${name.replace('.', '\\.')}$" ${asText(type)}`),
      ...context.redirects.map(({ from, to }) => `location = ${at(from)} { return 301 "${hrefOf(facts, to)}"; }`),
    ].join('\n')}\n`,
  }
}

const INTRODUCTION = [
  'What nginx needs to know of this site. Include it in the `server` block, outside of any `location`:',
  '    server { server_name …; root …; index index.html; include /path/to/nginx.conf; }',
  'Where the address of the site has a path, its files lie in the folder of that path below `root`.',
  'Lo que nginx debe saber de este sitio. Inclúyalo en el bloque `server`, fuera de todo `location`.',
]

/** `/a%C3%B1o/` → `/año/`; as it is where that is no UTF-8. */
function decodedPrefix({ prefix }: SiteFacts): string {
  try {
    return decodeURIComponent(prefix)
  } catch {
    return prefix
  }
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** For a regular expression: a mark may be any. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}/_~-]/gu, '.+')
