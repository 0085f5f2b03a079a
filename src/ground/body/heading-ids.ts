import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { partsOf } from './parts-of.ts'
import { plainText } from './plain-text.ts'

const known = new WeakMap<Root, Map<string, Heading>>()

/**
 * The names by which links reach the headings of a body, as GitHub and most editors make them:
 * `## Quién viaja` → `quién-viaja`, a second one → `quién-viaja-1`.
 */
export function headingIds(root: Root): ReadonlyMap<string, Heading> {
  const ids = known.get(root) ?? nameHeadings(root)
  known.set(root, ids)
  return ids
}

function nameHeadings(root: Root): Map<string, Heading> {
  const slugger = new GithubSlugger()
  return new Map(partsOf(root).heading.map(({ node }) => [slugger.slug(plainText(node)), node]))
}
