import type { ListName } from '../../ground/addresses/list-segments.ts'
import { LANGUAGES } from '../../model.ts'
import { feedPath, glossaryPath, homePath, listPath, searchPath, statusPath } from '../../render/address.ts'

const LIST_NAMES: readonly ListName[] = ['archive', 'people', 'topics', 'outlets']
/** Below them lie only pages that list others. */
const LISTS = LANGUAGES.flatMap((language) => [
  ...LIST_NAMES.map((name) => listPath(language, name)),
  searchPath(language),
  statusPath(language),
  glossaryPath(language),
])
const FRONTS = ['/', ...LANGUAGES.map(homePath)].map((path) => `${path}index.html`)
const FEEDS = LANGUAGES.flatMap((language) => [feedPath(language, 'xml'), feedPath(language, 'json')])

/**
 * Where a file of the site (relative path) stands in the order in which files appear: what is linked to before what
 * links to it. 0: style, pictures, data, parts of the search; 1: articles and other pages; 2: lists; 3: front pages;
 * 4: what announces all of them, as feeds and the sitemap. Files disappear in the opposite order.
 */
export function rankOf(path: string): number {
  const address = `/${path}`
  if (FRONTS.includes(address)) return 3
  if (LISTS.some((list) => address.startsWith(list))) return 2
  if (path.endsWith('.html')) return 1
  return FEEDS.includes(address) || path.startsWith('api/') || !path.includes('/') ? 4 : 0
}
