import { randomBytes } from 'node:crypto'
import { ROUTES } from '../../desk/routes/index.ts'
import { openDeskPage } from '../../desk/server/desk-page.ts'
import { openDesk } from '../../desk/server/open-desk.ts'
import { startDeskServer } from '../../desk/server/start-desk-server.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import { readSettings } from '../../pipeline.ts'
import { lookAt } from '../../read/look-at.ts'
import { answerInJson } from '../report/answer-in-json.ts'
import type { CommandContext, Run } from './command-context.ts'
import { keepPorts, readPorts } from './desk/kept-ports.ts'
import { openBrowser } from './desk/open-browser.ts'
import { publishFromDesk } from './desk/publish-from-desk.ts'
import { writeShortcut } from './desk/shortcut.ts'
import { portAsked, portsFrom, startOnFirstOf } from './dev/ports.ts'
import { showNewsroom } from './dev/show-newsroom.ts'
import { endOf, tellEnd } from './tell-end.ts'

const PORT = 8090
/** The preview's, where the desk's is not known. */
const PREVIEW_PORT = 8100

/** `facing desk`: the newsroom in a browser on this machine, its preview beside it; ends with 0 when it is interrupted. */
export const desk: Run = async (_words, options, context) => {
  const asked = portAsked(options.port)
  if (options.shortcut === true) return writeShortcut(context)
  const interrupted = context.interrupted()
  const { root } = context
  if (lookAt(root, 'newsroom/site.yml')) readSettings(root)
  const kept = readPorts(root)
  const shown = await showNewsroom(context, {
    ports: asked === 0 ? [0] : [...(kept.preview ? [kept.preview] : []), ...portsFrom(PREVIEW_PORT)],
    isDesk: true,
    onFollowed: (paths) => open.changed(paths),
    interrupted,
  })
  if (shown === undefined) return 0
  const open = openDesk({
    root,
    now: () => new Date(context.now()),
    newsroom: shown.newsroom,
    stopped: shown.stopped,
    keeper: shown.keeper,
    wrote: shown.look,
    preview: `http://127.0.0.1:${shown.port}`,
    machine: textOf(options.machine),
    publisher: textOf(options.publish),
    build: (onStep, language) => publishFromDesk({ ...context, language, texts: textsOf(language) }, onStep),
  })
  const token = randomBytes(24).toString('base64url')
  try {
    const ports = [...(asked === undefined && kept.desk ? [kept.desk] : []), ...portsFrom(asked ?? PORT)]
    const server = await startOnFirstOf(ports, (port) =>
      startDeskServer(port, {
        token,
        language: context.language,
        preview: `http://127.0.0.1:${shown.port}`,
        routes: ROUTES,
        page: openDeskPage(root),
        deskOf: open.deskOf,
        tellBug: (error, language) => tellBug(error, language, context),
      }),
    )
    if (asked !== 0) keepPorts(root, { desk: server.port, preview: shown.port })
    tellDesk(`http://127.0.0.1:${server.port}/#${token}`, options.open !== false, context)
    await Promise.race([interrupted, shown.opened.then(() => interrupted)])
    await server.close()
    return 0
  } finally {
    await shown.close()
  }
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** The address, with the key that opens it; a browser is opened where somebody sits at the terminal. */
function tellDesk(url: string, mayOpen: boolean, { stdout, format, texts, terminal }: CommandContext): void {
  stdout.write(format === 'json' ? answerInJson({ url }) : `${texts.cli.desk.serving(url)}\n`)
  if (mayOpen && format === 'pretty' && terminal()) openBrowser(url)
}

/** Notes a bug of ours, tells the terminal, and says what the page is told. */
function tellBug(error: unknown, language: Language, context: CommandContext) {
  const end = endOf(error, { ...context, language, texts: textsOf(language) })
  void tellEnd(end, { ...context, format: 'pretty' })
  const [{ message = '', note = '' } = {}] = end.reasons
  return { code: end.code, message, note }
}
