import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openKeeper } from '../../../src/keep/keeper.ts'
import type { Language, Page } from '../../../src/model.ts'
import { checkNewsroom, openNewsroom, publishSite, siteOf } from '../../../src/pipeline.ts'
import { renderSite } from '../../../src/render/render-site.ts'
import { serveSite } from './serve-site.ts'
import type { Browser } from './unpack-browser.ts'

/** A page that is looked at. */
export interface Sample {
  newsroom: string
  kind: Page['kind']
  language: Language
  /** With the site's prefix. */
  path: string
  url: string
  /** Of its kind in its language, on this site. */
  isLargest: boolean
  /** The same from a server whose fonts come 900 ms late. */
  late: string
}

/** A newsroom that was built and is being served. */
export interface BuiltNewsroom {
  name: string
  /** Absolute path of its site. */
  folder: string
  origin: string
  prefix: string
  samples: Sample[]
}

declare module 'vitest' {
  interface ProvidedContext {
    newsrooms: BuiltNewsroom[]
    browser: Browser
  }
}

const FONT_DELAY = 900
/** Kinds of which every page is looked at: their texts differ most. Articles made up to fill lists are all alike. */
const EACH: ReadonlySet<string> = new Set(['article', 'facing', 'not-found'])
export const FILLER = 'filler'

/** Builds a newsroom without errors into `folder` and serves it until `close` is called. */
export async function builtNewsroom(name: string, root: string, folder: string) {
  const newsroom = openNewsroom(root, new Date().toISOString().slice(0, 10))
  const errors = checkNewsroom(newsroom, 'en').filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  const source = siteOf(newsroom, { drafts: false, keeper: openKeeper(root, undefined) })
  await publishSite(source, { out: folder, drafts: false })
  const { site, texts } = source
  const { prefix } = site.facts
  const [server, late] = [await serveSite(folder, prefix), await serveSite(folder, prefix, { fontDelay: FONT_DELAY })]
  const samples = samplesOf(renderSite(site, { texts }).pages, folder).map(
    ({ kind, language, path, isLargest }): Sample => {
      const below = prefix + path.slice(1)
      const [url, lateUrl] = [server.origin + below, late.origin + below]
      return { newsroom: name, kind, language, path: below, url, isLargest, late: lateUrl }
    },
  )
  const close = async () => void (await Promise.all([server.close(), late.close()]))
  return { built: { name, folder, origin: server.origin, prefix, samples } satisfies BuiltNewsroom, close }
}

/** Every edition, and of all other kinds the largest page in each language. */
function samplesOf(pages: readonly Page[], folder: string): (Page & { isLargest: boolean })[] {
  const bytesOf = ({ path }: Page) => statSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)).size
  const largest = new Map<string, Page>()
  for (const page of pages) {
    const key = `${page.kind} ${page.language}`
    const known = largest.get(key)
    if (known === undefined || bytesOf(page) > bytesOf(known)) largest.set(key, page)
  }
  const chosen = new Set(largest.values())
  return pages
    .map((page) => ({ ...page, isLargest: chosen.has(page) }))
    .filter(({ kind, path, isLargest }) => isLargest || (EACH.has(kind) && !path.includes(`/${FILLER}-`)))
}
