import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommanderError } from 'commander'
import packageFile from '../../../package.json' with { type: 'json' }
import { nearest } from '../../ground/knowledge/nearest.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Language, Stop } from '../../model.ts'
import { finishPublishing } from '../../publish/finish-publishing.ts'
import type { Format } from '../report/types.ts'
import { chooseLanguage } from './choose-language.ts'
import type { CommandContext, CommandEntry, CommandGroup, Host } from './command-context.ts'
import { createProgram } from './create-program.ts'
import { leaveDeleted } from './leave-deleted.ts'
import { optionValue } from './option-value.ts'
import { stopOfCommander, usageStop } from './usage-stop.ts'

const FORMATS: readonly string[] = ['pretty', 'json', 'sarif', 'github'] satisfies Format[]

/** Parses the command line, runs the command and tells what stopped it; the exit code. */
export async function runCommand(
  entries: readonly (CommandEntry | CommandGroup)[],
  argv: string[],
  host: Host,
): Promise<number> {
  const context = glance(argv, host)
  const tell = async (reason: unknown): Promise<number> => {
    const { endOf, tellEnd } = await import('./tell-end.ts')
    const end = endOf(reason, context)
    try {
      await tellEnd(end, context)
    } catch (refused) {
      const other = endOf(refused, context)
      await tellEnd(other, { ...context, stdout: context.stderr })
      return other.exit
    }
    return end.exit
  }
  host.onCrash(tell)
  try {
    let code = 0
    const program = createProgram(
      entries,
      { ...host, texts: context.texts.cli, version: packageFile.version, width: context.width },
      async (entry, words, options) => {
        assertOptions(entry, options, context)
        context.quiet = options.quiet === true
        if (entry.langOfText) Object.assign(context, speakIn(chooseLanguage(undefined, context.root, host.env)))
        leaveDeleted(context.root)
        finishPublishing(context.root)
        const run = await entry.load()
        code = await run(words, options, context)
      },
    )
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    const reason = error instanceof CommanderError ? stopOfCommander(error) : error
    return reason === undefined ? 0 : tell(reason)
  }
}

const speakIn = (language: Language) => ({ language, texts: textsOf(language) })

/** What the command line says of how to speak, as far as it can be seen before it is known to be right. */
function glance(words: string[], host: Host): CommandContext {
  const argv = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  const root = resolve(host.cwd, optionValue(argv, 'root') ?? '.')
  const language = chooseLanguage(optionValue(argv, 'lang'), root, host.env)
  const format = optionValue(argv, 'format') ?? 'pretty'
  return {
    ...host,
    argv: words,
    root,
    ...speakIn(language),
    format: FORMATS.includes(format) ? (format as Format) : 'pretty',
    quiet: false,
    colour: !argv.includes('--no-color') && wantsColour(host),
    width: Math.max(40, Math.min(host.stdout.columns ?? 80, 100)),
  }
}

/** https://no-color.org: any value that is not empty. */
function wantsColour({ env, stdout }: Host): boolean {
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0') || Boolean(stdout.isTTY)
}

function assertOptions(entry: CommandEntry, options: Record<string, string | boolean>, { root }: CommandContext): void {
  assertOneOf('--lang', options.lang, ['es', 'en'])
  assertOneOf('--format', options.format, ['pretty', 'json', ...(entry.formats ?? [])])
  if (options.root === '' || !statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    if (options.root === undefined)
      throw new Stop(3, 'folder-missing', [{ file: '', say: toSay('disk.folderMissing', root) }])
    throw usageStop('root-missing', String(options.root))
  }
}

function assertOneOf(option: string, value: string | boolean | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(String(value))) return
  throw usageStop('option-value', option, String(value), allowed.join(', '), nearest(String(value), allowed))
}
