import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { remember } from '../basics/remember.ts'
import { partsOf } from './parts-of.ts'
import { plainText } from './plain-text.ts'

/**
 * The names by which links reach the headings of a body, as GitHub and most editors make them:
 * `## Quién viaja` → `quién-viaja`, a second one → `quién-viaja-1`.
 */
export const headingIds = remember((root: Root): ReadonlyMap<string, Heading> => {
  const slugger = new GithubSlugger()
  return new Map(partsOf(root).heading.map(({ node }) => [slugger.slug(plainText(node)), node]))
})
