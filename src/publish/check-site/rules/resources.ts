import type { FileRule } from '../built-site.ts'

/** Everything that a page or a style loads is a file of the site. */
export const resourceRule: FileRule = function* ({ url, facts }, { hasFile, read }) {
  for (const found of facts.resources) {
    const to = read(found, url)
    if (to.kind !== 'here') yield { rule: 'resource-elsewhere', found }
    else if (!hasFile(to.file)) yield { rule: 'resource-missing', found }
  }
}
