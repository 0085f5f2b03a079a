import { type Argument, Command, Option } from 'commander'
import type { Texts } from '../../ground/messages/index.ts'
import type { CommandEntry, CommandGroup } from './command-context.ts'
import type { Output } from './output.ts'

/** Called once it is known what was asked: which command, its words, all its options by camel-cased name. */
export type Perform = (entry: CommandEntry, words: string[], options: Record<string, string | boolean>) => Promise<void>

interface AroundData {
  texts: Texts['cli']
  version: string
  stdout: Output
  stderr: Output
  width: number
}

/** The commands as commander knows them, help included, in one language. Parsing throws CommanderError: see `usageStop`. */
export function createProgram(
  entries: readonly (CommandEntry | CommandGroup)[],
  around: AroundData,
  perform: Perform,
): Command {
  const { texts, version, stdout, stderr, width } = around
  const { placeholders, globals } = texts
  const program = new Command('facing')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: globalOptionsOf,
      styleTitle: (title) => titleIn(texts, title),
      subcommandTerm: (command) =>
        [command.name(), ...choiceOf(command.commands), ...command.registeredArguments.map(termOf)].join(' '),
    })
    .description(texts.about)
    .usage(`<${placeholders.command}> [${placeholders.options}]`)
    .helpOption('-h, --help', globals.help)
    .helpCommand(`help [${placeholders.command}]`, globals.help)
    .addOption(new Option(`--root <${placeholders.dir}>`, globals.root))
    .addOption(new Option('--lang <es|en>', globals.lang))
    .addOption(new Option('--format <pretty|json>', globals.format))
    .addOption(new Option('--no-color', globals.noColor))
    .addOption(new Option('-q, --quiet', globals.quiet))
    .version(version, '-V, --version', globals.version)
    .addHelpText('after', teaching('facing check', texts))
  for (const entry of entries) {
    program.addCommand(
      'commands' in entry
        ? createGroup(entry, program, texts, perform)
        : createCommand(entry, texts, perform).copyInheritedSettings(program),
    )
  }
  return program
}

/** A command that is a word before others: without one of them it shows them all. */
function createGroup(group: CommandGroup, program: Command, texts: Texts['cli'], perform: Perform): Command {
  const { summary, about, example } = texts.commands[group.name]
  const command = new Command(group.name)
    .copyInheritedSettings(program)
    .summary(summary)
    .description(about)
    .helpCommand(false)
    .addHelpText('after', teaching(example, texts))
    .exitOverride((error) => {
      throw Object.assign(error, { within: group.name })
    })
  for (const entry of group.commands)
    command.addCommand(createCommand(entry, texts, perform).copyInheritedSettings(program))
  return command.usage(`${choiceOf(command.commands)} [${texts.placeholders.options}]`)
}

const choiceOf = (commands: readonly Command[]): string[] =>
  commands.length > 0 ? [`<${commands.map((command) => command.name()).join('|')}>`] : []

function createCommand(entry: CommandEntry, texts: Texts['cli'], perform: Perform): Command {
  const { placeholders, commands } = texts
  const help = { words: '', more: '', options: {}, ...commands[entry.name] }
  const { summary, about, words, more, example } = help
  const options: Record<string, string> = help.options
  const command = new Command(entry.name.split(' ').at(-1)).summary(summary).description(about)
  if (entry.words) {
    const { name, many, required, others } = entry.words
    const word = `${placeholders[name]}${many ? '...' : ''}`
    const all = [required ? `<${word}>` : `[${word}]`, ...(others ? [`[${placeholders[others]}...]`] : [])]
    for (const [index, each] of all.entries()) command.argument(each, [words, more][index] ?? '')
    command.usage(`[${placeholders.options}] ${all.join(' ')}`)
  } else {
    command.usage(`[${placeholders.options}]`)
  }
  for (const [name, value] of Object.entries(entry.options ?? {})) {
    const flags = value === null ? `--${name}` : `--${name} <${placeholders[value]}>`
    const option = new Option(flags, options[name])
    if (entry.repeatable?.includes(name))
      option.argParser((line, lines?: string) => [lines ?? [], line].flat().join('\n'))
    command.addOption(option)
  }
  command.addHelpText('after', teaching(example, texts))
  return command.action(async () => {
    await perform(entry, command.args, command.optsWithGlobals())
  })
}

/** Those of the commands above that it has none of its own of. */
function globalOptionsOf({ parent, options }: Command): Option[] {
  if (parent === null) return []
  const above = [...parent.options, ...globalOptionsOf(parent)]
  return above.filter(({ long }) => options.every((own) => own.long !== long))
}

const termOf = (word: Argument): string => {
  const name = word.variadic ? `${word.name()}...` : word.name()
  return word.required ? `<${name}>` : `[${name}]`
}

const teaching = (example: string, { example: title, exitCodes, exits }: Texts['cli']): string =>
  [
    `\n${title}`,
    `  ${example}`,
    `\n${exitCodes}`,
    ...Object.entries(exits).map(([code, meaning]) => `  ${code}  ${meaning}`),
  ].join('\n')

/** Commander's titles are English; these are all that it has. */
function titleIn({ usage, arguments: words, options, everywhere, commandList }: Texts['cli'], title: string): string {
  const titles: Record<string, string> = {
    'Usage:': usage,
    'Arguments:': words,
    'Options:': options,
    'Global Options:': everywhere,
    'Commands:': commandList,
  }
  return titles[title] ?? title
}
