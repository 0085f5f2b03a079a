import type { BuiltSite, SiteFault } from '../built-site.ts'
import { resourceFaults } from './links.ts'

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g

/** A style loads only files of the site. */
export function* styleRule({ texts, files, facts, read }: BuiltSite): Iterable<SiteFault> {
  for (const [file, text] of texts) {
    if (!file.endsWith('.css')) continue
    for (const [, ...groups] of text.matchAll(ADDRESS)) {
      const href = groups.find((group) => group !== undefined) ?? ''
      yield* resourceFaults(file, { href, to: read(href, facts.url + file) }, files)
    }
  }
}
