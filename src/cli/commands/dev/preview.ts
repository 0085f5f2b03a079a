import { performance } from 'node:perf_hooks'
import { type FollowedNewsroom, followNewsroom } from '../../../follow/follow-newsroom.ts'
import { followProblems, inOrder } from '../../../follow/follow-problems.ts'
import type { Wanted } from '../../../follow/work-on-folder.ts'
import { stampOf } from '../../../ground/basics/stamp-of.ts'
import { toolKey } from '../../../ground/basics/tool-key.ts'
import { type Keeper, openKeeper } from '../../../keep/keeper.ts'
import { siteFacts } from '../../../link/site-facts.ts'
import { reportPreview } from '../../report/report-build.ts'
import type { StopReason } from '../../report/report-stop.ts'
import { showProgress } from '../../report/show-progress.ts'
import { workInThreads } from '../../threads/work-in-threads.ts'
import type { CommandContext } from '../command-context.ts'
import { endOf, tellEnd } from '../tell-end.ts'
import type { ShownSite } from './answer-request.ts'
import { NO_STATE, type PageState, stateOfBuild, stateOfEnd } from './page-state.ts'
import { previewedSite } from './previewed-site.ts'
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
  /** The pages of a newsroom of which nothing else is known yet. Throws Stop where settings or the disk end it. */
  begin: () => Promise<ShownSite>
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
  const site = previewedSite(keeper, isDesk ? DESK_QUIET : undefined)
  const problemsOf = followProblems(context.language)
  let prefix = '/'
  let shownStamp = ''
  let seen: FollowedNewsroom | undefined
  let newsroom: FollowedNewsroom | undefined
  let soFar: (() => FollowedNewsroom) | undefined
  /** Of a change that could not be followed: it is looked at again with the next one. */
  let missed: string[] = []
  let state: PageState | undefined
  let stopped: readonly StopReason[] = []

  const look = (before: { newsroom: FollowedNewsroom; paths: readonly string[] } | undefined, wants: Wanted) => {
    const progress = showProgress(context, context.stderr)
    return followNewsroom({
      root: context.root,
      now: context.now(),
      keeper,
      before,
      wants,
      workOn: workInThreads,
      onProgress: (done, total) => progress.step('articles', done, total),
      onBegun: (known) => {
        soFar = known
      },
    }).finally(progress.end)
  }

  const begin = async (): Promise<ShownSite> => {
    seen = await look(undefined, [])
    site.follow(seen, 'outlines')
    await site.linked()
    place(seen)
    return shownNow({ ...NO_STATE, build: buildId() })
  }

  /** The pages to be shown are those of this newsroom. */
  const place = (followed: FollowedNewsroom) => {
    shownStamp = stampOfSite(followed)
    prefix = siteFacts(followed.settings).prefix
  }

  const show = async (paths: readonly string[]): Promise<ShownSite> => {
    const started = performance.now()
    const isFirst = newsroom === undefined
    const before = newsroom ?? seen
    // The search is about to ask for all texts. Later what is kept is to be of what is shown.
    const followed = await look(before && { newsroom: before, paths }, isFirst ? ['problems', 'texts'] : ['problems'])
    const known = new Set(newsroom?.digests)
    const fresh = followed.digests.filter((digest) => !known.has(digest))
    const gone = Math.max(0, known.size - followed.digests.length)
    const isSame = newsroom?.around === followed.around && fresh.length + gone === 0
    newsroom = followed
    if (isDesk && isSame && state) return shownNow(state)
    const problems = inOrder(problemsOf(followed))
    const isClean = problems.every(({ severity }) => severity !== 'error')
    // As long as none is shown, pages with errors are better than none.
    const isShown = isClean || isDesk || isFirst
    if (isShown) {
      site.follow(followed, isClean ? 'clean' : 'errors')
      place(followed)
    }
    // Pages are told of nothing but that they may be other; whoever asks for one at the desk has it linked.
    const linked = isClean && !isDesk ? await site.linked() : undefined
    // Later their files may say something that cannot be shown.
    if (linked && !isFirst) setImmediate(() => renderTexts(fresh, followed.texts))
    const seconds = (performance.now() - started) / 1000
    const published = linked && { ...NOTHING_WRITTEN, pages: linked.pages }
    const shownAs = { out: '', drafts: true, future: true, seconds, changed: fresh.length + gone }
    const built = { newsroom: followed, problems, published, ...shownAs }
    if (!isDesk) context.stdout.write(reportPreview(built, context))
    state = stateOfBuild(built, buildId(), context.texts)
    return shownNow(state)
  }

  const shownNow = (state: PageState): ShownSite => ({
    read: site.read,
    prefix,
    missing: context.texts.cli.dev.missing,
    state,
    wordsFor: async (error) => {
      const end = endOf(error, context)
      if (end.exit === 4) await tellEnd(end, context)
      return end.reasons.map(({ message, note }) => `${message}. ${note}`).join(' ')
    },
  })

  /** Differs from that of a server that ran before: pages it left open reload too. */
  const buildId = () => `${process.pid}-${shownStamp}`

  return {
    keeper,
    newsroom: () => newsroom ?? soFar?.(),
    stopped: () => stopped,
    nothing: () => shownNow(NO_STATE),
    begin,
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
      await site.close()
      keeper.save()
    },
  }
}

/** Tells what a site is made from, but for the errors in it, from all else. */
const stampOfSite = ({ digests, records, settings, today }: FollowedNewsroom): string =>
  stampOf([digests.map(({ outline }) => outline?.stamp), records, siteFacts(settings), today])

/** Whoever types at the desk pauses for long, and seldom searches; ms. */
const DESK_QUIET = 60_000

const NOTHING_WRITTEN = { searchable: true, written: 0, unchanged: 0, removed: 0 }
