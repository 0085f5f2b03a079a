import { jsonOf } from '../../json-of.ts'
import { type BuiltSite, faultAt, type SiteFault } from '../built-site.ts'
import { stringsIn } from '../element-faults.ts'
import { fileAt } from '../read-address.ts'

/** Every JSON file can be read, and each address of this site in it is of a file. */
export function* dataRule(site: BuiltSite): Iterable<SiteFault> {
  for (const [file, text] of site.texts) {
    if (!file.endsWith('.json')) continue
    const data = jsonOf(text)
    if (data === undefined) yield { file, rule: 'json-broken', found: text.slice(0, 80) }
    for (const address of stringsIn(data)) {
      if (isBroken(address, site)) yield faultAt(file, 'data-broken', address, site)
    }
  }
}

/** Whether a text is an address of this site at which there is nothing. */
export function isBroken(address: string, { facts, files, read }: BuiltSite): boolean {
  if (!address.startsWith(facts.url) || /\s/.test(address)) return false
  const to = read(address, facts.url)
  return to.kind !== 'here' || !files.has(fileAt(to.path))
}

/** Every redirect leads from an address without a page of its own to a page. */
export function* redirectRule({ texts, pages, facts, read }: BuiltSite): Iterable<SiteFault> {
  const file = '_redirects'
  for (const line of (texts.get(file) ?? '').split('\n').filter(Boolean)) {
    const [isTaken, isPage] = line.split(' ').map((href) => {
      const to = read(href, facts.url)
      return to.kind === 'here' && pages.get(to.path)?.isRedirect === false
    })
    if (isTaken || !isPage) yield { file, rule: 'redirect-broken', found: line }
  }
}
