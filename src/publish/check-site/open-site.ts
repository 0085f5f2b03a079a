import { encodedPath } from '../../render/address.ts'
import { type BuiltFile, type BuiltPage, type BuiltSite, isPage, type SiteToProve } from './built-site.ts'
import { hasFacts } from './facts-of-file.ts'
import type { FileFacts } from './file-facts.ts'
import { addressReader, pathOf } from './read-address.ts'
import { PAGE_LANGUAGES, type Traits } from './site-index.ts'

/**
 * A site as the rules ask of it. Each file's facts are asked for once. `former` gives the traits of a file that is as it
 * was; undefined for any other.
 */
export function openSite(
  { facts, files, factsOf }: SiteToProve,
  former: (file: string) => Traits | undefined = () => undefined,
): BuiltSite {
  const known = new Map<string, BuiltFile | BuiltPage>()
  const fileNamed = (file: string) => {
    const found = known.get(file)
    if (found !== undefined || !hasFacts(file) || !files.has(file)) return found
    const built = asBuilt(file, factsOf(file), facts.url)
    known.set(file, built)
    return built
  }
  const pageAt: BuiltSite['pageAt'] = ({ path, file }) => {
    const found = file.endsWith('.html') ? fileNamed(file) : undefined
    return found && isPage(found) && found.path === path ? found : undefined
  }
  const targetAt: BuiltSite['targetAt'] = (to) => {
    const [, , , language = -1] = former(to.file) ?? []
    if (language < 0) return pageAt(to)
    return pathOf(to.file) === to.path ? { language: PAGE_LANGUAGES[language] } : undefined
  }
  return { facts, hasFile: (file) => files.has(file), fileNamed, pageAt, targetAt, read: addressReader(facts) }
}

function asBuilt(file: string, facts: FileFacts, siteUrl: string): BuiltFile | BuiltPage {
  if (facts.page === undefined) return { file, facts, url: siteUrl + file }
  const path = pathOf(file)
  return { file, facts, path, url: siteUrl + encodedPath(path), ...facts.page }
}
