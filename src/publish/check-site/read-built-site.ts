import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { SiteFacts } from '../../model.ts'
import { filesBelow } from '../files-below.ts'
import type { BuiltPage, BuiltSite } from './built-site.ts'
import { addressReader } from './read-address.ts'
import { readBuiltPage } from './read-built-page.ts'
import { readXml } from './read-xml.ts'

/** Files whose text the rules look at. */
const TEXT = /(?:\.(?:css|json|txt|xml)|^_redirects)$/

/** Pages that are read before others get a turn. */
const PAGES_A_TURN = 50

/** Reads every file of a built site once. Throws what the disk throws. */
export async function readBuiltSite(folder: string, facts: SiteFacts): Promise<BuiltSite> {
  const files = [...filesBelow(folder)]
  const read = addressReader(facts)
  const pages = new Map<string, BuiltPage>()
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readBuiltPage(file, readFileSync(join(folder, file), 'utf8'), facts, read)
    pages.set(page.path, page)
    if (pages.size % PAGES_A_TURN === 0) await setImmediate()
  }
  const texts = files
    .filter((name) => TEXT.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  const xmls = texts.filter(([name]) => name.endsWith('.xml')).map(([name, text]) => [name, readXml(text)] as const)
  const links = [...pages.values()].flatMap((page) => page.links.map(({ href }) => href))
  const typed = new Set(links.filter((href) => /^https?:/i.test(href)))
  return { facts, files: new Set(files), pages, read, texts: new Map(texts), xmls: new Map(xmls), typed }
}
