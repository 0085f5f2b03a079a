import type { FileRule } from '../built-site.ts'

/** At each address of this site that is named for machines, in data, feeds and heads, there is a file. */
export const namedRule: FileRule = function* ({ url, facts }, { hasFile, read }) {
  for (const [rule, addresses] of facts.named) {
    for (const found of addresses) {
      const to = read(found, url)
      if (to.kind !== 'here' || !hasFile(to.file)) yield { rule, found, isAddress: true }
    }
  }
}
