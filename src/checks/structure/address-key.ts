/** `…/es/…`, `es.…`, `….en.html`, `lang=en`: an address says its language in one of these ways. */
const MARKER =
  /(?<=^|[/._=-])(es|en|spa|eng|esp|spanish|english|espa%C3%B1ol|espanol|español|castellano|ing)(?:[-_][a-z]{2})?(?=[/._&#-]|$)/gi

/** What the addresses of one page in several languages have in common: `https://es.wikipedia.org/wiki/Lima#x` → `wikipedia.org/wiki/lima`. */
export const addressKey = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/index\.(?:es|en)\.md$/, '')
    .replace(MARKER, '')
    .replace(/[/.]{2,}/g, '/')
    .replace(/^[/.]+|[/.]+$/g, '')

/** Whether two addresses may be those of one thing in two languages, each with a name of its own. */
export function areLocalised(one: string, other: string): boolean {
  if (
    /wiki[pm]edia\.org|wiktionary\.org|wikidata\.org/.test(one) &&
    /wiki[pm]edia\.org|wiktionary\.org|wikidata\.org/.test(other)
  )
    return true
  const [a, b] = [one, other].map((address) => (address.toLowerCase().match(MARKER) ?? []).join())
  return a !== b
}
