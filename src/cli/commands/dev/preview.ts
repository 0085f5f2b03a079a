import { performance } from 'node:perf_hooks'
import { type FollowedNewsroom, followNewsroom } from '../../../follow/follow-newsroom.ts'
import { toolKey } from '../../../ground/basics/tool-key.ts'
import { type Keeper, openKeeper } from '../../../keep/keeper.ts'
import { checkDigests } from '../../../pipeline.ts'
import type { SearchOnDemand } from '../../../publish/search-on-demand.ts'
import type { SiteOnDemand } from '../../../publish/site-on-demand.ts'
import { reportPreview } from '../../report/report-build.ts'
import type { StopReason } from '../../report/report-stop.ts'
import { showProgress } from '../../report/show-progress.ts'
import { workInThreads } from '../../threads/work-in-threads.ts'
import type { CommandContext } from '../command-context.ts'
import { endOf, tellEnd } from '../tell-end.ts'
import type { ShownSite } from './answer-request.ts'
import { NO_STATE, type PageState, stateOfBuild, stateOfEnd } from './page-state.ts'
import { previewOf } from './preview-of.ts'
import { renderTexts } from './render-texts.ts'

/** What open pages show, drafts included: made from memory, as far as it is asked for. */
interface Preview {
  keeper: Keeper
  /** As it was last looked at, at first with what is known so far; undefined before that. */
  newsroom: () => FollowedNewsroom | undefined
  /** Why the last change could not be followed; nothing where it could. */
  stopped: () => readonly StopReason[]
  /** What is to be shown as long as there is nothing. */
  nothing: () => ShownSite
  /** What is to be shown from now on. Throws Stop where settings or the disk end it. */
  open: () => Promise<ShownSite>
  /** The same after changes at some paths, relative to the root; what stops it is told, and the last site stays. */
  follow: (paths: readonly string[]) => Promise<ShownSite>
  /** Keeps for the next start what was worked out. */
  close: () => Promise<void>
}

/** Follows a newsroom and tells the terminal of each change. `isDesk`: somebody writes beside it, and looks at errors, too. */
export function createPreview(context: CommandContext, isDesk = false): Preview {
  const keeper = openKeeper(context.root, toolKey())
  let site: SiteOnDemand | undefined
  let search: SearchOnDemand | undefined
  let newsroom: FollowedNewsroom | undefined
  let soFar: (() => FollowedNewsroom) | undefined
  /** Of a change that could not be followed: it is looked at again with the next one. */
  let missed: string[] = []
  let builds = 0
  let state: PageState | undefined
  let stopped: readonly StopReason[] = []

  const show = async (paths: readonly string[]): Promise<ShownSite> => {
    const started = performance.now()
    const { root, now, language } = context
    const progress = showProgress(context, context.stderr)
    const before = newsroom && { newsroom, paths }
    const followed = await followNewsroom({
      root,
      now: now(),
      keeper,
      before,
      // The search is about to ask for all of them. Later what is kept is to be of what is shown.
      wantsTexts: newsroom === undefined,
      workOn: workInThreads,
      onProgress: (done, total) => progress.step('articles', done, total),
      onBegun: (known) => {
        soFar = known
      },
    }).finally(progress.end)
    const isFirst = newsroom === undefined
    const known = new Set(newsroom?.digests)
    const fresh = followed.digests.filter((digest) => !known.has(digest))
    const gone = Math.max(0, known.size - followed.digests.length)
    const isSame = newsroom?.around === followed.around && fresh.length + gone === 0
    newsroom = followed
    if (isDesk && isSame && state) return shownNow(state)
    const problems = checkDigests(followed, followed.digests, language)
    const isClean = problems.every(({ severity }) => severity !== 'error')
    const made = isClean || isDesk ? await previewOf(followed, keeper, isClean) : undefined
    if (made) {
      const { source, shown } = made
      if (site === undefined || shown.stamp !== site.stamp) builds += 1
      site = shown
      search ??= shown.search(isDesk ? DESK_QUIET : undefined)
      search.follow(source, shown.context)
      // Later their files may say something that cannot be shown.
      if (!isFirst) setImmediate(() => renderTexts(fresh, followed.texts))
    }
    const seconds = (performance.now() - started) / 1000
    const published = isClean && site ? { ...NOTHING_WRITTEN, pages: site.pages } : undefined
    const shownAs = { out: '', drafts: true, future: true, seconds, changed: fresh.length + gone }
    const built = { newsroom: followed, problems, published, ...shownAs }
    if (!isDesk) context.stdout.write(reportPreview(built, context))
    state = stateOfBuild(built, buildId(), context.texts)
    return shownNow(state)
  }

  const shownNow = (state: PageState): ShownSite => ({
    read: async (path) => search?.read(path) ?? site?.read(path),
    prefix: site?.context.site.facts.prefix ?? '/',
    missing: context.texts.cli.dev.missing,
    state,
    wordsFor: async (error) => {
      const end = endOf(error, context)
      if (end.exit === 4) await tellEnd(end, context)
      return end.reasons.map(({ message, note }) => `${message}. ${note}`).join(' ')
    },
  })

  /** Differs from that of a server that ran before: pages it left open reload too. */
  const buildId = () => `${process.pid}-${builds}`

  return {
    keeper,
    newsroom: () => newsroom ?? soFar?.(),
    stopped: () => stopped,
    nothing: () => shownNow(NO_STATE),
    async open() {
      const shown = await show([])
      keeper.save()
      return shown
    },
    async follow(paths) {
      missed.push(...paths)
      try {
        const shown = await show(missed)
        missed = []
        stopped = []
        return shown
      } catch (error) {
        const end = endOf(error, context)
        await tellEnd(end, context)
        stopped = end.reasons
        return shownNow(stateOfEnd(end, buildId(), context.texts))
      }
    },
    async close() {
      await search?.close()
      keeper.save()
    },
  }
}

/** Whoever types at the desk pauses for long, and seldom searches; ms. */
const DESK_QUIET = 60_000

const NOTHING_WRITTEN = { searchable: true, written: 0, unchanged: 0, removed: 0 }
