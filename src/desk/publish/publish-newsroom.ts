import { textsOf } from '../../ground/messages/index.ts'
import { defaultOut } from '../../publish/default-out.ts'
import { sitePages } from '../../publish/site-pages.ts'
import type { PublishLine } from '../api/publish.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { openChannel } from '../server/open-channel.ts'
import { runProgram } from './run-program.ts'

/** Newsrooms that are being published. */
const running = new Set<string>()

/** Publishes, then runs the program of `--publish`: how far it is, line by line, and what came of it. Goes on where nobody listens. Throws DeskRefusal (409). */
export function publishNewsroom(desk: Desk): AsyncIterable<PublishLine> {
  const { publish } = textsOf(desk.language).desk
  if (running.has(desk.root)) throw new DeskRefusal(409, 'publishing', publish.isRunning)
  running.add(desk.root)
  const { say, end, heard } = openChannel<PublishLine | Error>()
  publishAll(desk, say)
    .then(say, say)
    .finally(() => {
      running.delete(desk.root)
      end()
    })
  return told(heard())
}

/** What was thrown is thrown where it is heard. */
async function* told(lines: AsyncIterable<PublishLine | Error>): AsyncGenerator<PublishLine> {
  for await (const line of lines) {
    if (line instanceof Error) throw line
    yield line
  }
}

async function publishAll(desk: Desk, say: (line: PublishLine) => void): Promise<PublishLine> {
  const { cli, desk: texts } = textsOf(desk.language)
  const out = defaultOut(desk.root)
  const before = sitePages(out)
  const { problems, published, seconds } = await desk.build((work, done, total) =>
    say({ step: cli.progress.works[work], done, total }),
  )
  if (published === undefined) {
    const errors = problems.filter(({ severity }) => severity === 'error').length
    return { version: 1, error: { code: 'content-wrong', message: texts.publish.refused(errors) } }
  }
  const counts = { ...differing(before, sitePages(out)), pages: published.pages, seconds }
  const said = texts.publish.published(counts.new, counts.changed, counts.removed)
  if (desk.publisher === undefined) return { version: 1, published: counts, said }
  say({ step: texts.publish.sending(desk.publisher), done: 0, total: 1 })
  const { code, last } = await runProgram(desk.publisher, desk.root)
  if (code === 0) return { version: 1, published: counts, said: texts.publish.sent(said, last) }
  return {
    version: 1,
    error: { code: 'publisher-failed', message: texts.publish.notSent(said, desk.publisher, code, last) },
  }
}

/** How many pages have come, are others, or have gone. */
function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const paths = [...after.keys()]
  return {
    new: paths.filter((path) => !before.has(path)).length,
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)).length,
    removed: [...before.keys()].filter((path) => !after.has(path)).length,
  }
}
