import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import type { Keeper } from '../../../keep/keeper.ts'
import type { SearchOnDemand } from '../../../publish/search-on-demand.ts'
import type { SiteOnDemand } from '../../../publish/site-on-demand.ts'
import type { ReadFile } from './find-file.ts'
import { previewOf } from './preview-of.ts'

/** What is known of a newsroom: nothing yet of what is wrong with it, or whether that is an error. */
export type KnownOf = 'outlines' | 'errors' | 'clean'

/** The site of a newsroom that is followed, drafts included: it is linked when somebody asks for it. */
interface PreviewedSite {
  /** From now on it is to be that of this newsroom; as long as more is to be known of it, nothing is searched in it. */
  follow: (newsroom: FollowedNewsroom, known: KnownOf) => void
  /** As it is to be; the one before where errors are in the way of it, undefined where there is none. Throws Stop. */
  linked: () => Promise<SiteOnDemand | undefined>
  /** What a file of it says, or of the one before where it cannot be linked. Throws Stop. */
  read: ReadFile
  /** Waits for what is being made. */
  close: () => Promise<void>
}

/** Whoever types at the desk pauses for long, and seldom searches; ms. */
const DESK_QUIET = 60_000

/** A site of which nothing is known. */
export function previewedSite(keeper: Keeper, isDesk: boolean): PreviewedSite {
  let wanted: { newsroom: FollowedNewsroom; known: KnownOf } | undefined
  let site: SiteOnDemand | undefined
  let search: SearchOnDemand | undefined
  let linking: Promise<void> | undefined

  const link = async () => {
    while (wanted) {
      const now = wanted
      const made = await previewOf(now.newsroom, keeper, now.known === 'clean')
      if (wanted === now) wanted = undefined
      if (made === undefined) continue
      site = made.shown
      if (now.known === 'outlines') continue
      search ??= site.search(isDesk ? DESK_QUIET : undefined)
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
    follow(newsroom, known) {
      wanted = { newsroom, known }
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
