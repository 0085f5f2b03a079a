/**
 * The Content-Security-Policy of every page, also as `<meta>`: nothing leaves the site, nothing inline runs (publishing
 * rules). `<script type="application/ld+json">` is data, which no policy stops.
 */
export const SECURITY_POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'"

/** As a header it can also forbid to be framed, which a `<meta>` cannot (CSP level 3, 3.3). */
export const SECURITY_POLICY_HEADER = `${SECURITY_POLICY}; frame-ancestors 'none'`
