import { signal } from '@preact/signals'
import { hush } from './tell.ts'

/** What is shown: a screen, of an article where it is of one. */
export interface PageAddress {
  screen: 'articles' | 'new' | 'import' | 'publish' | 'article' | 'details' | 'review' | 'history' | 'nowhere'
  key: string
  /** Id of the row that the address names, '' where it names none. */
  row: string
}

const ARTICLE = /^\/articles\/([^/]+)(?:\/(details|review|history))?\/?$/

/** What an address shows. */
export function placeOf({ pathname, hash }: { pathname: string; hash: string }): PageAddress {
  const row = decoded(hash.slice(1))
  const [, key, screen = 'article'] = ARTICLE.exec(pathname) ?? []
  if (key !== undefined) return { screen: screen as PageAddress['screen'], key: decoded(key), row }
  const name = pathname.slice(1)
  if (name === '' || name === 'articles') return { screen: 'articles', key: '', row }
  return { screen: name === 'new' || name === 'import' || name === 'publish' ? name : 'nowhere', key: '', row }
}

/** As it stands where it cannot be decoded: it names nothing that there is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The path of an article's screen: `/articles/night-bus/details`. */
export const pathTo = (key: string, screen: '' | 'details' | 'review' | 'history' = '', row = ''): string =>
  `/articles/${encodeURIComponent(key)}${screen && `/${screen}`}${row && `#${encodeURIComponent(row)}`}`

/** Where the page is. */
export const place = signal<PageAddress>({ screen: 'articles', key: '', row: '' })

/** Goes to a path, the interface's language staying what it is. */
export function go(path: string): void {
  const url = new URL(path, location.href)
  url.search = location.search
  history.pushState(null, '', url)
  arrive()
  scrollTo(0, 0)
  document.getElementById('main')?.focus()
}

/** Follows the address, and links within the page. */
export function followPlace(): void {
  arrive()
  addEventListener('popstate', arrive)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const path = link?.getAttribute('href') ?? ''
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!isPlain || event.defaultPrevented || !path.startsWith('/')) return
    event.preventDefault()
    go(path)
  })
}

/** What was told belongs to the screen on which it was told. */
function arrive(): void {
  hush()
  place.value = placeOf(location)
}
