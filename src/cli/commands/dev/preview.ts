import { performance } from 'node:perf_hooks'
import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import { followProblems, inOrder } from '../../../follow/follow-problems.ts'
import { toolKey } from '../../../ground/basics/tool-key.ts'
import { type Keeper, openKeeper } from '../../../keep/keeper.ts'
import { siteFacts } from '../../../link/site-facts.ts'
import { reportPreview } from '../../report/report-build.ts'
import type { StopReason } from '../../report/report-stop.ts'
import type { CommandContext } from '../command-context.ts'
import { endOf, tellEnd } from '../tell-end.ts'
import type { ShownSite } from './answer-request.ts'
import { lookAtChanges } from './look-at-changes.ts'
import { NO_STATE, type PageState, stateOfBuild, stateOfEnd } from './page-state.ts'
import { previewedSite } from './previewed-site.ts'
import { renderTexts } from './render-texts.ts'
import { stampOfSite } from './stamp-of-site.ts'
import { wordsFor } from './words-for.ts'

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
  /** Works on what has changed before it is followed, which finds it done if nothing has changed since. */
  prepare: (paths: readonly string[]) => Promise<void>
  /** Keeps for the next start what was worked out. */
  close: () => Promise<void>
}

/**
 * Follows a newsroom and tells the terminal of each change. `isDesk`: somebody writes beside it, and looks at errors, too.
 * The signal ends what is being worked out.
 */
export function createPreview(context: CommandContext, isDesk: boolean, signal: AbortSignal): Preview {
  const keeper = openKeeper(context.root, toolKey())
  const site = previewedSite(keeper, isDesk)
  const problemsOf = followProblems(context.language)
  const { look, soFar, prepare } = lookAtChanges(context, keeper, signal)
  let prefix = '/'
  let shownStamp = ''
  /** As far as pages need it, and with all that is wrong with it. */
  let seen: FollowedNewsroom | undefined
  let newsroom: FollowedNewsroom | undefined
  /** Where a change could not be followed: looked at with the next one. */
  let missed: string[] = []
  let state: PageState | undefined
  let stopped: readonly StopReason[] = []

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
    // The search is about to ask for all texts. Later what is kept is to be of what is shown.
    const followed = await look(seen && { newsroom: seen, paths }, isFirst ? ['problems', 'texts'] : ['problems'])
    const known = new Set(newsroom?.digests)
    const fresh = followed.digests.filter((digest) => !known.has(digest))
    const gone = Math.max(0, known.size - followed.digests.length)
    const isSame = newsroom?.around === followed.around && fresh.length + gone === 0
    newsroom = followed
    seen = followed
    if (isDesk && isSame && state) return shownNow(state)
    const problems = inOrder(problemsOf(followed))
    const isClean = problems.every(({ severity }) => severity !== 'error')
    // As long as none is shown, pages with errors are better than none.
    const isShown = isClean || isDesk || isFirst
    if (isShown) {
      site.follow(followed, isClean ? 'clean' : 'errors')
      place(followed)
    }
    // Pages are told no more than that they may be other: at the desk whoever asks for one has it linked.
    const linked = isClean && !isDesk ? await site.linked() : undefined
    // Later their files may say something that cannot be shown.
    if (linked && !isFirst) setImmediate(() => renderTexts(fresh, followed.texts))
    const seconds = (performance.now() - started) / 1000
    const shownAs = { out: '', drafts: true, future: true, seconds, changed: fresh.length + gone, isShown }
    const published = linked && { ...NOTHING_WRITTEN, pages: linked.pages }
    const built = { newsroom: followed, problems, published, ...shownAs }
    if (!isDesk) context.stdout.write(reportPreview(built, context))
    state = stateOfBuild(built, buildId(), context.texts)
    if (isFirst) keeper.save()
    return shownNow(state)
  }

  const shownNow = (state: PageState): ShownSite => ({
    read: site.read,
    prefix,
    missing: context.texts.cli.dev.missing,
    state,
    wordsFor: (error) => wordsFor(error, context),
  })

  /** Differs from that of a server that ran before: pages it left open reload too. */
  const buildId = () => `${process.pid}-${shownStamp}`

  return {
    keeper,
    newsroom: () => newsroom ?? soFar(),
    stopped: () => stopped,
    nothing: () => shownNow(NO_STATE),
    begin,
    open: () => show([]),
    async follow(paths) {
      missed.push(...paths)
      try {
        const shown = await show(missed)
        missed = []
        stopped = []
        return shown
      } catch (error) {
        if (signal.aborted) return shownNow(NO_STATE)
        const end = endOf(error, context)
        await tellEnd(end, context)
        stopped = end.reasons
        return shownNow(stateOfEnd(end, buildId(), context.texts))
      }
    },
    async prepare(paths) {
      if (newsroom && seen) await prepare({ newsroom: seen, paths })
    },
    async close() {
      await site.close()
      keeper.save()
    },
  }
}

const NOTHING_WRITTEN = { searchable: true, written: 0, unchanged: 0, removed: 0 }
