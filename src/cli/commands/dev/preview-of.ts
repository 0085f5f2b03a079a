import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import { sourceOf } from '../../../follow/source-of.ts'
import type { Keeper } from '../../../keep/keeper.ts'
import { previewSite } from '../../../pipeline.ts'
import type { SiteOnDemand } from '../../../publish/site-on-demand.ts'
import type { SiteSource } from '../../../publish/site-source.ts'

/** A site with its drafts, and what it is made from; undefined where it has errors and one of them is in the way of it. */
export async function previewOf(
  newsroom: FollowedNewsroom,
  keeper: Keeper,
  isClean: boolean,
): Promise<{ source: SiteSource; shown: SiteOnDemand } | undefined> {
  try {
    const source = sourceOf(newsroom, { drafts: true, future: true, keeper })
    return { source, shown: await previewSite(source) }
  } catch (error) {
    if (isClean) throw error
    return undefined
  }
}
