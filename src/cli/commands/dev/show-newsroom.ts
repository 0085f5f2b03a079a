import { setImmediate } from 'node:timers/promises'
import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import type { Keeper } from '../../../keep/keeper.ts'
import { lookAt } from '../../../read/look-at.ts'
import type { StopReason } from '../../report/report-stop.ts'
import type { CommandContext } from '../command-context.ts'
import { tellEnd } from '../tell-end.ts'
import type { ShownSite } from './answer-request.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { startOnFirstOf } from './ports.ts'
import { createPreview } from './preview.ts'
import { type SiteServer, startSiteServer } from './site-server.ts'
import { watchNewsroom } from './watch-newsroom.ts'

/** A newsroom that is followed, and its site on a port. */
export interface ShownNewsroom {
  port: number
  keeper: Keeper
  /** As it was last looked at, at first with what is known so far; undefined where there is none. */
  newsroom: () => FollowedNewsroom | undefined
  /** Why the last change could not be followed; nothing where it could. */
  stopped: () => readonly StopReason[]
  /** Resolves when all of it is known, what is wrong with it too. Rejects with Stop. */
  opened: Promise<ShownSite>
  /** Looks at what changed at these paths from the root. Resolves when pages show it. */
  look: (paths: readonly string[]) => Promise<void>
  close: () => Promise<void>
}

interface Options {
  /** Of which the first that can be had is taken. */
  ports: readonly number[]
  /** Whether pages with errors are shown too, and a folder without a newsroom until one is begun in it. */
  isDesk: boolean
  /** Told of what has been followed. */
  onFollowed: (paths: readonly string[]) => void
  /** Resolves when nobody wants it any more. */
  interrupted: Promise<void>
}

/** Paths at which something changed, and whom to tell when it has been followed. */
interface Changed {
  paths: readonly string[]
  done: () => void
}

/** While all articles are looked at for the first time; ms. */
const TOLD_EVERY = 1000
/** Editors write a file in several steps: what is shown, and told, is what stands there so long; ms. */
const SETTLED = 25

/** Shows the site of a newsroom on 127.0.0.1, and follows every change; undefined where it is interrupted before. Throws Stop. */
export async function showNewsroom(
  context: CommandContext,
  { ports, isDesk, onFollowed, interrupted }: Options,
): Promise<ShownNewsroom | undefined> {
  const { root } = context
  const over = new AbortController()
  interrupted.then(() => over.abort())
  const preview = createPreview(context, isDesk, over.signal)
  let server: Promise<SiteServer> | undefined
  let opening: Promise<ShownSite> | undefined
  const isThere = () => !isDesk || lookAt(root, 'newsroom/site.yml') !== undefined
  const followAll = async (changes: Changed[]) => {
    const running = await server?.catch(() => undefined)
    await opening?.catch(() => undefined)
    const paths = changes.flatMap((change) => change.paths)
    if (isThere()) running?.show(await preview.follow(paths))
    onFollowed(paths)
    for (const { done } of changes) done()
  }
  const follow = oneAtATime(followAll, SETTLED, ({ paths }) => preview.prepare(paths))
  const watcher = await watchNewsroom(
    root,
    (path) => follow({ paths: [path], done: () => {} }),
    (error) => tellUnwatched(error, context),
  )
  const close = async () => {
    over.abort()
    await watcher.close()
    await preview.close()
  }
  try {
    const first = isDesk ? Promise.resolve(preview.nothing()) : preview.begin()
    server = first.then((shown) => startOnFirstOf(ports, (port) => startSiteServer(port, shown)))
    // Its address is told before anything else is done.
    opening = isDesk
      ? Promise.resolve(isThere() ? preview.open() : preview.nothing())
      : server.then(() => setImmediate()).then(() => preview.follow([]))
    // Where the server cannot start, nobody waits for it.
    opening.catch(() => {})
    const running = await server
    const tellNew = newIn(preview.newsroom, onFollowed)
    const telling = setInterval(tellNew, TOLD_EVERY)
    const opened = opening.finally(() => clearInterval(telling))
    opened.then(running.show, () => {})
    opened.then(tellNew, () => {})
    return {
      port: running.port,
      keeper: preview.keeper,
      newsroom: preview.newsroom,
      stopped: preview.stopped,
      opened,
      look: (paths) => new Promise((done) => follow({ paths, done })),
      close: async () => {
        clearInterval(telling)
        await running.close()
        await close()
      },
    }
  } catch (error) {
    const isInterrupted = over.signal.aborted && error === over.signal.reason
    await close()
    if (isInterrupted) return undefined
    throw error
  }
}

/** Tells of articles that have become known since the last time. */
function newIn(newsroom: () => FollowedNewsroom | undefined, tell: (paths: readonly string[]) => void): () => void {
  const known = new Set<string>()
  return () => {
    const paths = (newsroom()?.digests ?? []).map(({ summary: { kind, key } }) => `${kind}s/${key}`)
    const fresh = paths.filter((path) => !known.has(path))
    for (const path of fresh) known.add(path)
    if (fresh.length > 0) tell(fresh)
  }
}

/** Too many files for the system to watch, say; what is built stays to be looked at. */
function tellUnwatched(error: unknown, context: CommandContext): void {
  const reason = error instanceof Error ? error.message : String(error)
  const said = { file: '', ...context.texts.cli.dev.unwatched(reason) }
  void tellEnd({ exit: 3, code: 'unwatched', reasons: [said] }, context)
}
