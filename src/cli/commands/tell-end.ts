import { createHash } from 'node:crypto'
import { closeSync, constants, lstatSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { putInWords } from '../../ground/messages/put-in-words.ts'
import { Stop } from '../../model.ts'
import { reportStop, type StopReason } from '../report/report-stop.ts'
import { stackInSources } from '../report/stack-in-sources.ts'
import type { CommandContext } from './command-context.ts'
import { OUTPUT_REFUSED } from './process-output.ts'

/** What ended a run before its time. */
export interface End {
  exit: 2 | 3 | 4
  /** For machines. */
  code: string
  reasons: StopReason[]
}

/** A Stop, or anything else that was thrown: a bug of ours (4), whose stack goes into `.facing/crash.log`. */
export function endOf(error: unknown, context: CommandContext): End {
  if (error instanceof Stop) {
    const reasons = error.findings.map(({ file, place, say }) => ({ file, place, ...putInWords(say, context.texts) }))
    return { exit: error.exit, code: error.code, reasons }
  }
  const { message, stack: written = message } = error instanceof Error ? error : new Error(String(error))
  const stack = stackInSources(written)
  const id = createHash('sha256')
    .update(stack.replace(/[^\s(]*\//g, ''))
    .digest('hex')
    .slice(0, 8)
  const log = writeLog(context.root, `${new Date().toISOString()} ${id}\n${stack}\n`)
  return {
    exit: 4,
    code: 'bug',
    reasons: [{ file: '', ...context.texts.cli.bug(id, message.split('\n')[0] ?? '', log) }],
  }
}

/** Tells it in the format that was asked for. */
export async function tellEnd({ code, reasons }: End, context: CommandContext): Promise<void> {
  const site = reasons.some(({ file }) => file === SITE) ? await siteText(context.root) : undefined
  const format = code === OUTPUT_REFUSED ? 'pretty' : context.format
  const style = { ...context, format }
  const { text, stream } = reportStop(code, reasons, (file) => (file === SITE ? site : undefined), style)
  context[stream].write(text)
}

const SITE = 'newsroom/site.yml'

/** For the line that the settings' problem stands in; most runs never need what reads it. */
async function siteText(root: string): Promise<string | undefined> {
  const { readSite } = await import('../../read/read-newsroom.ts')
  try {
    return readSite(root)?.text
  } catch {
    return undefined
  }
}

/** The log's path relative to the root; undefined where there is no newsroom or nothing can be written there. */
function writeLog(root: string, text: string): string | undefined {
  try {
    if (!lstatSync(join(root, 'newsroom')).isDirectory()) return undefined
    mkdirSync(join(root, '.facing'), { recursive: true })
    if (!lstatSync(join(root, '.facing')).isDirectory()) return undefined
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants
    const file = openSync(join(root, '.facing', 'crash.log'), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
    writeSync(file, text)
    closeSync(file)
    return '.facing/crash.log'
  } catch {
    return undefined
  }
}
