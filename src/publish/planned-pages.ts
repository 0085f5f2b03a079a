import { contextOf } from '../render/context.ts'
import { piecesOf } from '../render/render-site.ts'
import { openCache } from './cache.ts'
import { fileOf } from './file-of.ts'
import { surveyPictures } from './pictures/survey-pictures.ts'
import { siteAssets } from './site-assets.ts'
import { pathOfFile, sitePages } from './site-pages.ts'
import type { SiteSource } from './site-source.ts'

/** Paths of pages below the site's prefix. */
export interface PlannedPages {
  new: string[]
  changed: string[]
  removed: string[]
}

/**
 * Which pages `buildSite` would add to the site in a folder, change, or take away: those that are made from something else than
 * the last build made them from. Undefined where nothing is kept of that build. The keeper is to be one that was just opened.
 */
export async function plannedPages(
  { root, site, texts, keeper }: SiteSource,
  out: string,
): Promise<PlannedPages | undefined> {
  const pictures = await surveyPictures(site, root, openCache(root, 'pictures'))
  const context = contextOf(site, { texts, assets: siteAssets().paths, pictures })
  const there = sitePages(out)
  const planned = new Set<string>()
  const pages: PlannedPages = { new: [], changed: [], removed: [] }
  let isKept = there.size === 0
  for (const piece of piecesOf(site, context)) {
    const files = piece.paths.map(fileOf).filter((file) => file.endsWith('.html'))
    const kept =
      files.length > 0 && keeper.find({ name: 'pieces-site' }, piece.name, piece.given, context) !== undefined
    isKept ||= kept
    for (const path of files.map(pathOfFile)) {
      planned.add(path)
      if (!there.has(path)) pages.new.push(path)
      else if (!kept) pages.changed.push(path)
    }
  }
  pages.removed = [...there.keys()].filter((path) => !planned.has(path))
  return isKept ? pages : undefined
}
