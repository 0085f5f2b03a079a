import { linkSite } from '../link/link-site.ts'
import type { Newsroom, SiteFacts } from '../model.ts'
import { usedPictures } from '../render/pictures/site-pictures.ts'
import { renderSite } from '../render/render-site.ts'
import { openCache } from './cache.ts'
import { makeCards } from './cards/make-cards.ts'
import { checkSite, type SiteFault } from './check-site.ts'
import type { Changes } from './keep-unchanged.ts'
import { onDisk } from './on-disk.ts'
import { makePictures, unmade } from './pictures/make-pictures.ts'
import { surveyPictures } from './pictures/survey-pictures.ts'
import { replaceSite } from './replace-site.ts'
import { searchIndex } from './search-index.ts'
import { siteAssets } from './site-assets.ts'
import { copyAssets, writeFiles } from './write-files.ts'
import { writePages } from './write-pages.ts'

interface Options {
  /** Absolute path of the site's folder; it need not be there yet. */
  out: string
  /** Whether drafts get pages too. */
  drafts: boolean
  /** Whether the index of the search may stay as it is in `out`, though texts have changed. */
  keepIndex?: boolean
  /** Told of pages that have been written and pictures that have been made. */
  onProgress?: (done: number, total: number) => void
}

/** What was published, and how it differs from what was there. */
interface Published extends Changes {
  pages: number
  /** Whether readers can search it: not every kind of machine can make an index. */
  searchable: boolean
}

/**
 * Publishes a newsroom without errors: all of its site, or nothing. Throws Stop where files or the disk are in the way;
 * what was published then is as it was.
 */
export async function buildSite(
  newsroom: Newsroom,
  { out, drafts, keepIndex = false, onProgress }: Options,
): Promise<Published> {
  const assets = siteAssets()
  const site = linkSite(newsroom, { drafts })
  const { root } = newsroom.files
  const made = openCache(root, 'pictures')
  const drawn = openCache(root, 'cards')
  const known = await onDisk(out, () => surveyPictures(usedPictures(site), root, made))
  const done = { pages: 0, searchable: false }
  const changes = await onDisk(out, () =>
    replaceSite(out, async ({ fresh, empty }) => {
      const index = await searchIndex(site, { root, drafts, takeFrom: keepIndex ? out : undefined })
      const searchable = index !== undefined
      const { pages, files, pictures, cards } = renderSite(site, { assets: assets.paths, pictures: known, searchable })
      const progress = countSteps(pages.length + unmade(pictures, made).length, onProgress)
      try {
        await together([
          index?.writeInto(fresh),
          makePictures(pictures, { root, out: fresh, cache: made, onMade: () => progress(1) }),
          writePages(pages, { input: empty, out: fresh }, progress),
          makeCards(cards, { glyphs: assets.glyphs, out: fresh, cache: drawn }),
        ])
      } finally {
        await index?.close()
      }
      writeFiles(files, fresh)
      copyAssets(assets.folder, fresh)
      await prove(fresh, site.facts)
      Object.assign(done, { pages: pages.length, searchable })
    }),
  )
  return { ...done, ...changes }
}

/** Waits until all have ended, also where one fails: none writes on into a folder that is no longer there. */
async function together(works: readonly (Promise<void> | undefined)[]): Promise<void> {
  await Promise.allSettled(works)
  await Promise.all(works)
}

function countSteps(total: number, onProgress: Options['onProgress']): (steps: number) => void {
  let done = 0
  return (steps) => {
    done += steps
    onProgress?.(done, total)
  }
}

/** Throws where the site breaks a rule: a bug here. What the newsroom itself typed is a matter for its checks. */
async function prove(folder: string, facts: SiteFacts): Promise<void> {
  const faults = (await checkSite(folder, facts)).filter(({ inText }) => !inText)
  if (faults.length > 0) throw new Error(`The built site breaks its rules: ${faults.slice(0, 5).map(tell).join('; ')}`)
}

const tell = ({ file, rule, found }: SiteFault) => `${file} (${rule}): ${found}`
