/**
 * What the page sends beside a body: `Authorization: Bearer <token>`, `Accept-Language: es` of what is to be said, and in this
 * header who is at the desk: the id of somebody of `people/`, or another name, in `encodeURIComponent`.
 */
export const BY_HEADER = 'desk-by'

/** What of the query of the page's own address chooses its language: `/articles/night-bus?lang=en`. Without it `--lang` does. */
export const LANGUAGE_QUERY = 'lang'
