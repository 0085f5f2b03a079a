import type { CommandEntry } from '../../src/cli/commands/command-context.ts'
import { COMMANDS } from '../../src/cli.ts'
import { textsOf } from '../../src/ground/messages/index.ts'
import type { Language } from '../../src/model.ts'
import { inMarkdown } from './in-markdown.ts'
import { WORDS } from './words.ts'

/** The body of the page that tells every command, in the order of the table. */
export function commandPage(language: Language): string {
  const { cli } = textsOf(language)
  const { everywhere, exits } = WORDS[language]
  const entries = COMMANDS.flatMap((entry) => ('commands' in entry ? entry.commands : [entry]))
  const { root, lang, format, noColor, quiet, help, version } = cli.globals
  const globals = { '--root': root, '--lang': lang, '--format': format, '--no-color': noColor, '--quiet': quiet }
  return [
    `${inMarkdown(cli.about)}`,
    ...entries.flatMap((entry) => sectionOf(entry, language)),
    `## ${everywhere}`,
    listOf({ ...globals, '--help': help, '--version': version }),
    `## ${exits}`,
    listOf(cli.exits),
  ].join('\n\n')
}

function sectionOf({ name, words, options = {} }: CommandEntry, language: Language): string[] {
  const { placeholders, commands } = textsOf(language).cli
  const help = { words: '', more: '', options: {}, ...commands[name] }
  const texts: Record<string, string> = help.options
  const word = words && `${placeholders[words.name]}${words.many ? '...' : ''}`
  const other = words?.others && placeholders[words.others]
  const given = [word && (words.required ? `<${word}>` : `[${word}]`), other && `[${other}...]`].filter(Boolean)
  const about: Record<string, string> = {
    ...(word && { [word]: help.words }),
    ...(other && { [other]: help.more }),
    ...Object.fromEntries(
      Object.entries(options).map(([option, value]) => [
        value === null ? `--${option}` : `--${option} <${placeholders[value]}>`,
        texts[option] ?? '',
      ]),
    ),
  }
  return [
    `## \`${name}\``,
    inMarkdown(help.about),
    ...(Object.keys(about).length > 0 ? [listOf(about)] : []),
    `\`\`\`sh\n${['facing', name, ...given].join(' ')}\n${help.example}\n\`\`\``,
  ]
}

const listOf = (about: Record<string, string>): string =>
  Object.entries(about)
    .map(([name, text]) => `- \`${name}\`: ${inMarkdown(text)}`)
    .join('\n')
