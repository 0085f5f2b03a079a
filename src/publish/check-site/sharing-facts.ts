import { sharing } from '../../ground/basics/sharing.ts'
import type { FileFacts, LinkFacts } from './file-facts.ts'

/**
 * Facts of many files in which what they have alike is in memory once: most links of a page, and all that it loads, are
 * those of other pages too.
 */
export function sharingFacts(): (facts: FileFacts) => FileFacts {
  const text = sharing((one: string) => one)
  const link = sharing((one: LinkFacts) => one.join('\n'))
  return ({ page, ...facts }) => ({
    ...facts,
    resources: facts.resources.map(text),
    ...(page && {
      page: { ...page, policy: page.policy && text(page.policy), links: page.links.map(link) },
    }),
  })
}
