import { answerInJson } from '../report/answer-in-json.ts'
import type { CommandContext, Run } from './command-context.ts'
import { portAsked, portsFrom } from './dev/ports.ts'
import { showNewsroom } from './dev/show-newsroom.ts'

const PORT = 8080

/** `facing dev`: shows the site on 127.0.0.1, and follows every change; ends with 0 when it is interrupted. */
export const dev: Run = async (_words, { port }, context) => {
  const asked = portAsked(port)
  const interrupted = context.interrupted()
  const shown = await showNewsroom(context, {
    ports: asked === undefined ? portsFrom(PORT) : [asked],
    isDesk: false,
    onFollowed: () => {},
    interrupted,
  })
  if (shown === undefined) return 0
  try {
    tellAddress(shown.port, context)
    const opened = shown.opened.then(({ state }) => {
      // A report has moved it out of sight.
      if (state.problems.length > 0 && context.format === 'pretty') tellAddress(shown.port, context)
      return interrupted
    })
    await Promise.race([interrupted, opened])
    return 0
  } finally {
    await shown.close()
  }
}

function tellAddress(port: number, { stdout, format, texts }: CommandContext): void {
  const url = `http://localhost:${port}/`
  stdout.write(format === 'json' ? answerInJson({ url }) : `${texts.cli.dev.serving(url)}\n`)
}
