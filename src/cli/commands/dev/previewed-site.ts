import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import type { Keeper } from '../../../keep/keeper.ts'
import type { SearchOnDemand } from '../../../publish/search-on-demand.ts'
import type { SiteOnDemand } from '../../../publish/site-on-demand.ts'
import type { ReadFile } from './find-file.ts'
import { previewOf } from './preview-of.ts'

/** The site of a newsroom that is followed, drafts included: it is linked when somebody asks for it. */
interface PreviewedSite {
  /** From now on it is to be that of this newsroom. */
  follow: (newsroom: FollowedNewsroom, isClean: boolean) => void
  /** As it is to be; the one before where errors are in the way of it, undefined where there is none. Throws Stop. */
  linked: () => Promise<SiteOnDemand | undefined>
  /** What a file of it says, or of the one before where it cannot be linked. Throws Stop. */
  read: ReadFile
  /** Waits for what is being made. */
  close: () => Promise<void>
}

/** A site of which nothing is known. `quiet`: see `searchOnDemand`. */
export function previewedSite(keeper: Keeper, quiet: number | undefined): PreviewedSite {
  let wanted: { newsroom: FollowedNewsroom; isClean: boolean } | undefined
  let site: SiteOnDemand | undefined
  let search: SearchOnDemand | undefined
  let linking: Promise<void> | undefined

  const link = async () => {
    while (wanted) {
      const now = wanted
      const made = await previewOf(now.newsroom, keeper, now.isClean)
      if (wanted === now) wanted = undefined
      if (made === undefined) continue
      site = made.shown
      search ??= site.search(quiet)
      search.follow(made.source, site.context)
    }
  }
  const linked = async () => {
    linking ??= link().finally(() => {
      linking = undefined
    })
    await linking
    return site
  }
  return {
    follow(newsroom, isClean) {
      wanted = { newsroom, isClean }
    },
    linked,
    async read(path) {
      const shown = await linked().catch((error: unknown) => site ?? Promise.reject(error))
      return search?.read(path) ?? shown?.read(path)
    },
    async close() {
      await search?.close()
    },
  }
}
