import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import type { Keeper } from '../../../keep/keeper.ts'
import { lookAt } from '../../../read/look-at.ts'
import type { CommandContext } from '../command-context.ts'
import { tellEnd } from '../tell-end.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { startOnFirstOf } from './ports.ts'
import { createPreview } from './preview.ts'
import { type SiteServer, startSiteServer } from './site-server.ts'
import { watchNewsroom } from './watch-newsroom.ts'

/** A newsroom that is followed, and its site on a port. */
export interface ShownNewsroom {
  port: number
  keeper: Keeper
  /** As it was last looked at; undefined where there is none. */
  newsroom: () => FollowedNewsroom | undefined
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
}

/** Paths at which something changed, and whom to tell when it has been followed. */
interface Changed {
  paths: readonly string[]
  done: () => void
}

/** Editors write a file in several steps; ms. */
const SETTLED = 25

/** Shows the site of a newsroom on 127.0.0.1, and follows every change. Throws Stop. */
export async function showNewsroom(
  context: CommandContext,
  { ports, isDesk, onFollowed }: Options,
): Promise<ShownNewsroom> {
  const { root } = context
  const preview = createPreview(context, isDesk)
  let server: Promise<SiteServer> | undefined
  const isThere = () => !isDesk || lookAt(root, 'newsroom/site.yml') !== undefined
  const follow = oneAtATime(async (changes: Changed[]) => {
    const running = await server?.catch(() => undefined)
    const paths = changes.flatMap((change) => change.paths)
    if (isThere()) running?.show(await preview.follow(paths))
    onFollowed(paths)
    for (const { done } of changes) done()
  }, SETTLED)
  const watcher = await watchNewsroom(
    root,
    (path) => follow({ paths: [path], done: () => {} }),
    (error) => tellUnwatched(error, context),
  )
  const close = async () => {
    await watcher.close()
    await preview.close()
  }
  try {
    server = (isThere() ? preview.open() : Promise.resolve(preview.nothing())).then((shown) =>
      startOnFirstOf(ports, (port) => startSiteServer(port, shown)),
    )
    const running = await server
    return {
      port: running.port,
      keeper: preview.keeper,
      newsroom: preview.newsroom,
      look: (paths) => new Promise((done) => follow({ paths, done })),
      close: async () => {
        await running.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Too many files for the system to watch, say; what is built stays to be looked at. */
function tellUnwatched(error: unknown, context: CommandContext): void {
  const reason = error instanceof Error ? error.message : String(error)
  const said = { file: '', ...context.texts.cli.dev.unwatched(reason) }
  void tellEnd({ exit: 3, code: 'unwatched', reasons: [said] }, context)
}
