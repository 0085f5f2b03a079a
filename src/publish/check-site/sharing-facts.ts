import { sharing } from '../../ground/basics/sharing.ts'
import type { FileFacts, LinkFacts } from './file-facts.ts'

/**
 * Facts of many files in which what they have alike is in memory once: most links of a page, and all that it loads, are
 * those of other pages too, and the files of an article name each other.
 */
export function sharingFacts(): (facts: FileFacts) => FileFacts {
  const text = sharing((one: string) => one)
  const link = sharing((one: LinkFacts) => one.join('\n'))
  const list = sharing((some: string[]) => JSON.stringify(some))
  return ({ page, ...facts }) => ({
    ...facts,
    resources: list(facts.resources),
    named: facts.named.map(([rule, addresses]) => [text(rule), addresses.map(text)]),
    ...(page && {
      page: {
        ...page,
        robots: page.robots && text(page.robots),
        policy: page.policy && text(page.policy),
        canonicals: page.canonicals.map(text),
        alternates: page.alternates.map(([hreflang, href]) => [text(hreflang), text(href)]),
        links: page.links.map(link),
      },
    }),
  })
}
