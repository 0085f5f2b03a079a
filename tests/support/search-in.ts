import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'

/** What of a result is compared. */
export interface Result {
  path: string
  title: string
  excerpt: string
}

interface Pagefind {
  createInstance: (options: object) => { search: (words: string) => Promise<{ results: Hit[] }> }
}
interface Hit {
  score: number
  data: () => Promise<{ raw_url: string; excerpt: string; meta: Record<string, string> }>
}

/** Searches the index of a built site as the script of its search page does, with the very program that browsers load. */
export async function searchIn(site: string, language: 'es' | 'en', words: string): Promise<Result[]> {
  const folder = join(site, 'pagefind/')
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(url.split('?')[0] ?? '')))
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => language }) })
  try {
    const program = readFileSync(join(folder, 'pagefind.js')).toString('base64')
    const { createInstance }: Pagefind = await import(/* @vite-ignore */ `data:text/javascript;base64,${program}`)
    const index = createInstance({ basePath: folder, noWorker: true, ranking: { metaWeights: WEIGHTS } })
    const { results } = await index.search(words)
    const found = await Promise.all(results.filter(({ score }) => score > 0).map(({ data }) => data()))
    return found.map(({ raw_url: path, excerpt, meta }) => ({ path, title: meta.title ?? '', excerpt }))
  } finally {
    vi.unstubAllGlobals()
  }
}

/** Those of the script. */
const WEIGHTS = JSON.parse(
  (/const WEIGHTS = (\{[^}]*\})/.exec(readFileSync('layouts/assets/search.ts', 'utf8'))?.[1] ?? '')
    .replace(/(\w+):/g, '"$1":')
    .replace(/,\s*\}/, '}'),
)
