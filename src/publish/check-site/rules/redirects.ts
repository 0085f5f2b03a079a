import type { FileRule } from '../built-site.ts'

/** Every redirect leads from an address without a page of its own to a page. */
export const redirectRule: FileRule = function* ({ facts: { redirects = [] } }, { facts, pageAt, read }) {
  for (const line of redirects) {
    const [isTaken, isPage] = line.split(' ').map((href) => {
      const to = read(href, facts.url)
      return to.kind === 'here' && pageAt(to)?.isRedirect === false
    })
    if (isTaken || !isPage) yield { rule: 'redirect-broken', found: line }
  }
}
