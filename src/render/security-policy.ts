import { LANGUAGES } from '../model.ts'
import { searchPath } from './address.ts'

/** What pages may fetch is the site's: its index, and what audits ask of a page, such as `robots.txt`. */
const policy = (script: string) =>
  `default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src ${script}; connect-src 'self'; base-uri 'none'; form-action 'self'`

/**
 * The Content-Security-Policy of every page, also as `<meta>`: nothing leaves the site, nothing inline runs (publishing
 * rules). `<script type="application/ld+json">` is data, which no policy stops.
 */
export const SECURITY_POLICY = policy("'self'")

/** The search page alone reads its index with WebAssembly. */
export const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'")

/** The policy that the page at a path below the prefix says in its own `<meta>`. */
export const policyAt = (path: string): string =>
  LANGUAGES.some((language) => searchPath(language) === path) ? SEARCH_POLICY : SECURITY_POLICY

/** As a header a policy can also forbid to be framed, which a `<meta>` cannot (CSP level 3, 3.3). */
export const asHeader = (said: string): string => `${said}; frame-ancestors 'none'`
