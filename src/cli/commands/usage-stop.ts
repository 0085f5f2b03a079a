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

/** What commander complains of, in both languages; undefined where it only showed help or the version. */
export function stopOfCommander({ code, exitCode, message }: CommanderError): Stop | undefined {
  if (exitCode === 0) return undefined
  const [first = '', hint = ''] = message.split('\n')
  const name = /'(.*)'/.exec(first)?.[1] ?? ''
  const suggestion = /Did you mean (?:one of )?([^,?]+)/.exec(hint)?.[1]
  switch (code) {
    case 'commander.unknownOption':
      return usageStop('option-unknown', name, suggestion)
    case 'commander.unknownCommand':
      return usageStop('command-unknown', name, suggestion)
    case 'commander.missingArgument':
      return usageStop('argument-missing', name)
    case 'commander.excessArguments':
      return usageStop('argument-unexpected', name)
    case 'commander.optionMissingArgument':
      return usageStop('option-value-missing', name)
    default:
      return usageStop('command-missing')
  }
}
