import type { Site } from '../../model.ts'
import { facingPath, printPath } from '../../render/address.ts'
import { publishedEditions } from '../../render/published-editions.ts'
import type { Cache } from '../cache.ts'
import type { NewFile } from '../commit/stage-files.ts'
import { fileOf } from '../file-of.ts'
import type { Printer } from './open-printer.ts'

/** Part of every mark: a change of how pages are printed makes them anew. */
const RECIPE = 1

/** A page that is to be printed. */
export interface WantedPrint {
  /** Of the PDF, relative to the output folder. */
  path: string
  /** Of the page, below the site's prefix. */
  page: string
  /** What tells what is printed from anything else. */
  mark: string
}

/** The prints that a site wants: the facing pages of each pair, in either frame. `marks`: what tells its pages from any other. */
export function wantedPrints({ facts, articles }: Site, marks: ReadonlyMap<string, string>): WantedPrint[] {
  if (!facts.downloads.includes('pdf')) return []
  return articles.flatMap((linked) => {
    const editions = publishedEditions(linked)
    if (editions.length < 2) return []
    return editions.map((edition) => {
      const page = facingPath(edition)
      return { path: printPath(edition).slice(1), page, mark: `print-${RECIPE}-${marks.get(fileOf(page)) ?? ''}.pdf` }
    })
  })
}

/** The PDFs of pages: those that were printed before as they are; the others are printed. */
export async function* printFiles(
  prints: readonly WantedPrint[],
  { cache, printer, onMade }: { cache: Cache; printer: () => Promise<Printer>; onMade: () => void },
): AsyncGenerator<NewFile> {
  for (const { path, page, mark } of prints) {
    const from = cache.pathOf(mark)
    if (from !== undefined) {
      yield { path, from }
      continue
    }
    const content = await (await printer()).print(page)
    cache.keep(mark, content)
    onMade()
    yield { path, content }
  }
}
