import type { Page } from '../model.ts'
import { renderSite } from '../render/render-site.ts'
import { openCache } from './cache.ts'
import { surveyPictures } from './pictures/survey-pictures.ts'
import { makeIndex } from './search/make-index.ts'
import { siteAssets } from './site-assets.ts'
import type { SiteSource } from './site-source.ts'

/** The pages that `buildSite` writes of a site, all at once. Throws Stop where a picture cannot be read. */
export async function pagesOf({ root, site, texts }: SiteSource): Promise<Page[]> {
  const pictures = await surveyPictures(site, root, openCache(root, 'pictures'))
  const index = await makeIndex([])
  await index?.close()
  return renderSite(site, { texts, assets: siteAssets().paths, pictures, searchable: index !== undefined }).pages
}
