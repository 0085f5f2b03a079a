import { LIST_SEGMENTS, type ListName } from '../ground/addresses/list-segments.ts'
import type { Language, SiteFacts } from '../model.ts'

/** Of the front page of a language; like all paths here below the site's prefix, as pages and files are named. */
export const homePath = (language: Language): string => `/${language}/`
/** Of a list. */
export const listPath = (language: Language, list: ListName): string => `/${language}/${LIST_SEGMENTS[language][list]}/`
/** Of the page of one entry of a list. */
export const entryPath = (language: Language, list: ListName, id: string): string => `${listPath(language, list)}${id}/`
/** Of a page of a list whose first is there; `page` counts from 1. */
export const pagePath = (first: string, page: number): string => (page === 1 ? first : `${first}${page}/`)
/** Of the feed of a language: Atom or JSON. */
export const feedPath = (language: Language, form: 'xml' | 'json'): string => `/${language}/feed.${form}`

/** Of the facing pages of an edition: both languages, framed in its own. */
export const facingPath = ({ path, language }: { path: string; language: Language }): string =>
  `${path}${{ es: 'bilingue', en: 'bilingual' }[language]}/`
/** Of the text of an edition block by block, which its other edition shows in place. */
export const blocksPath = ({ path, language }: { path: string; language: Language }): string =>
  `${path}${{ es: 'parrafos', en: 'paragraphs' }[language]}/`
/** Of the search of a language. */
export const searchPath = (language: Language): string => `/${language}/${{ es: 'buscar', en: 'search' }[language]}/`
/** Of the folder with the index of the search, of both languages. */
export const searchFolder = '/pagefind/'
/** Of how far the translations are. */
export const statusPath = (language: Language): string => `/${language}/${{ es: 'estado', en: 'status' }[language]}/`

/** Of the glossary in the order of a language. */
export const glossaryPath = (language: Language): string =>
  `/${language}/${{ es: 'glosario', en: 'glossary' }[language]}/`

/** Names of the files by which programs cite an edition. */
export const CITATION_NAMES: Record<Language, string> = { es: 'cita', en: 'citation' }
/** What such files end with. */
export const CITATION_FORMS = ['ris', 'json', 'bib'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]
/** Of such a file of an edition. */
export const citationPath = ({ path, language }: { path: string; language: Language }, form: CitationForm): string =>
  `${path}${CITATION_NAMES[language]}.${form}`

/** Of the file with which others publish an edition again. */
export const copyPath = ({ path, language }: { path: string; language: Language }): string =>
  `${path}${{ es: 'republicar', en: 'republish' }[language]}.txt`
/** Of the book of an edition's article, framed in its language. */
export const bookPath = ({ path, slug }: { path: string; slug: string }): string => `${path}${slug}.epub`
/** Of the facing pages of an edition as they are printed. */
export const printPath = ({ path, slug }: { path: string; slug: string }): string => `${path}${slug}.pdf`
/** Of a book of several articles: those of an entry of a list, or of a year of the archive. */
export const volumePath = (language: Language, list: ListName, id: string): string =>
  `${list === 'archive' ? listPath(language, list) : entryPath(language, list, id)}${id}.epub`

/** A path without its leading slash, percent-encoded. Most paths need none. */
export const encodedPath = (path: string): string =>
  /^[\w/.-]*$/.test(path) ? path.slice(1) : path.slice(1).split('/').map(encodeURIComponent).join('/')

/** A path as a page of the site links it: with the prefix, percent-encoded. */
export const hrefOf = ({ prefix }: SiteFacts, path: string): string => prefix + encodedPath(path)

/** The absolute address of a path. */
export const urlOf = ({ url }: SiteFacts, path: string): string => url + encodedPath(path)

/** How a page or a feed links a path of the site. */
export type LinkTo = (path: string) => string

/** Whether a page can stand at a path: no host takes `x.php` for one. */
export const isPagePath = (path: string): boolean => /(?:\/|\.html?)$/i.test(path)
