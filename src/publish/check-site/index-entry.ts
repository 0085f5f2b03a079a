import { type BuiltFile, type BuiltPage, type BuiltSite, isIndexed, isPage, setText } from './built-site.ts'
import { hrefsOf } from './file-facts.ts'
import { idsOf, mark, pointMark } from './mark.ts'
import { type IndexEntry, PAGE_LANGUAGES, type Traits } from './site-index.ts'

/** What the index keeps of a file. */
export const indexEntry = (file: BuiltFile, site: BuiltSite): IndexEntry => ({
  traits: isPage(file) ? traitsOfPage(file) : [0, 0, -1, -1],
  points: [...pointsOf(file, site)],
})

/** Whether the newsroom typed the address of a link: ours begin with the prefix. */
export const isTyped = (href: string): boolean => /^https?:/i.test(href)

function traitsOfPage(page: BuiltPage): Traits {
  const { language, isRedirect, ids, alternates } = page
  const set = setText(alternates)
  const outward = mark(JSON.stringify([language, isRedirect, isIndexed(page), set]))
  return [outward, mark(ids), isIndexed(page) ? mark(set) : -1, PAGE_LANGUAGES.indexOf(language)]
}

function pointsOf(file: BuiltFile, { facts, read }: BuiltSite): Set<number> {
  const points = new Set<number>()
  const point = (href: string, url: string, hasFragment = false) => {
    const to = read(href, url)
    if (to.kind !== 'here') return
    points.add(to.point)
    if (hasFragment || to.fragment !== undefined) points.add(pointMark(idsOf(to.file)))
  }
  const { resources, named, redirects = [] } = file.facts
  for (const line of redirects) for (const href of line.split(' ')) point(href, facts.url)
  for (const href of resources) point(href, file.url)
  for (const [, addresses] of named) for (const href of addresses) point(href, file.url)
  if (!isPage(file)) return points
  for (const href of file.canonicals) point(href, file.url)
  for (const [, href] of file.alternates) point(href, file.url)
  for (const link of file.links) {
    const [address, , rests] = link
    point(address, file.url, rests?.includes('#'))
    if (isTyped(address)) for (const href of hrefsOf(link)) points.add(pointMark(href))
  }
  return points
}
