import type { CommanderError } from 'commander'
import type { Texts } from '../../ground/messages/index.ts'
import { type AboutOf, toSay } from '../../ground/messages/to-say.ts'
import { Stop, type ToSay } from '../../model.ts'

type UsageTexts = Texts['cli']['usageErrors']

/** A Stop (2) about how the tool was called, whose texts are those of its code. */
export const usageStop = <Code extends keyof UsageTexts>(
  code: Code,
  ...about: AboutOf<`cli.usageErrors.${Code}`>
): Stop => new Stop(2, code, [{ file: '', say: toSay(`cli.usageErrors.${code}`, ...about) as ToSay }])

/**
 * What commander complains of, in both languages; undefined where it only showed help or the version. `within`: the word of
 * a group of commands, where it complains of what comes after that.
 */
export function stopOfCommander({
  code,
  exitCode,
  message,
  within,
}: CommanderError & { within?: string }): Stop | undefined {
  if (exitCode === 0) return undefined
  const group = within === undefined ? 'facing' : `facing ${within}`
  const [first = '', hint = ''] = message.split('\n')
  const name = /'(.*)'/.exec(first)?.[1] ?? ''
  const suggestion = /Did you mean (?:one of )?([^,?]+)/.exec(hint)?.[1]
  switch (code) {
    case 'commander.unknownOption':
      return usageStop('option-unknown', name, suggestion)
    case 'commander.unknownCommand':
      return usageStop('command-unknown', name, suggestion, group)
    case 'commander.missingArgument':
      return usageStop('argument-missing', name)
    case 'commander.excessArguments':
      return usageStop('argument-unexpected', name)
    case 'commander.optionMissingArgument':
      return usageStop('option-value-missing', name)
    default:
      return within === undefined ? usageStop('command-missing') : usageStop('word-missing', group)
  }
}
