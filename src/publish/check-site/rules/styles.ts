import type { BuiltSite, SiteFault } from '../built-site.ts'
import { fileAt } from '../read-address.ts'

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g

/** A style loads only files of the site. */
export function* styleRule({ texts, files, facts, read }: BuiltSite): Iterable<SiteFault> {
  for (const [file, text] of texts) {
    if (!file.endsWith('.css')) continue
    for (const [, ...groups] of text.matchAll(ADDRESS)) {
      const href = groups.find((group) => group !== undefined) ?? ''
      const to = read(href, facts.url + file)
      if (to.kind !== 'here') yield { file, rule: 'resource-elsewhere', found: href }
      else if (!files.has(fileAt(to.path))) yield { file, rule: 'resource-missing', found: href }
    }
  }
}
