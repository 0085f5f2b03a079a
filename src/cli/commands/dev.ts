import type { Texts } from '../../ground/messages/index.ts'
import { type AboutOf, toSay } from '../../ground/messages/to-say.ts'
import { Stop, type ToSay } from '../../model.ts'
import { answerInJson } from '../report/answer-in-json.ts'
import type { CommandContext, Run } from './command-context.ts'
import type { ShownSite } from './dev/answer-request.ts'
import { oneAtATime } from './dev/one-at-a-time.ts'
import { createPreview } from './dev/preview.ts'
import { type SiteServer, startSiteServer } from './dev/site-server.ts'
import { watchNewsroom } from './dev/watch-newsroom.ts'
import { tellEnd } from './tell-end.ts'
import { usageStop } from './usage-stop.ts'

const PORT = 8080
/** How many ports are tried where none was asked for. */
const PORTS = 10
/** Editors write a file in several steps; ms. */
const SETTLED = 25

/** `facing dev`: shows the site on 127.0.0.1, and follows every change; ends with 0 when it is interrupted. */
export const dev: Run = async (_words, { port }, context) => {
  const ports = portsOf(port)
  const interrupted = context.interrupted()
  const preview = createPreview(context)
  let server: Promise<SiteServer> | undefined
  const follow = oneAtATime(async (paths: string[]) => {
    const running = await server?.catch(() => undefined)
    running?.show(await preview.follow(paths))
  }, SETTLED)
  const watcher = await watchNewsroom(context.root, follow, (error) => tellUnwatched(error, context))
  try {
    server = preview.open().then((shown) => startOnFirstOf(ports, shown))
    tellAddress((await server).port, context)
    await interrupted
    await (await server).close()
    return 0
  } finally {
    await watcher.close()
    await preview.close()
  }
}

/** The port that was asked for and no other, or 8080 and those after it. Throws Stop (2). */
function portsOf(asked: string | boolean | undefined): number[] {
  if (asked === undefined) return Array.from({ length: PORTS }, (_, index) => PORT + index)
  const port = Number(asked)
  if (/^\d+$/.test(String(asked)) && port <= 65_535) return [port]
  throw usageStop('option-value', '--port', String(asked), '0–65535', undefined)
}

/** Throws Stop (3) where none of the ports can be had. */
async function startOnFirstOf([port = PORT, ...others]: number[], shown: ShownSite): Promise<SiteServer> {
  try {
    return await startSiteServer(port, shown)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && others.length > 0) return startOnFirstOf(others, shown)
    if (code === 'EADDRINUSE') throw portStop('port-taken', port)
    throw portStop('port-refused', port, code)
  }
}

type PortTexts = Texts['cli']['portErrors']

const portStop = <Code extends keyof PortTexts>(code: Code, ...about: AboutOf<`cli.portErrors.${Code}`>): Stop =>
  new Stop(3, code, [{ file: '', say: toSay(`cli.portErrors.${code}`, ...about) as ToSay }])

function tellAddress(port: number, { stdout, format, texts }: CommandContext): void {
  const url = `http://localhost:${port}/`
  stdout.write(format === 'json' ? answerInJson({ url }) : `${texts.cli.dev.serving(url)}\n`)
}

/** Too many files for the system to watch, say; what is built stays to be looked at. */
function tellUnwatched(error: unknown, context: CommandContext): void {
  const reason = error instanceof Error ? error.message : String(error)
  const said = { file: '', ...context.texts.cli.dev.unwatched(reason) }
  void tellEnd({ exit: 3, code: 'unwatched', reasons: [said] }, context)
}
