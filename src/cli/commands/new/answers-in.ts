import type { z } from 'zod'
import type { Expectation } from '../../../ground/schema/expectation.ts'
import { type AskedQuestion, askIn } from '../ask.ts'
import type { CommandContext } from '../command-context.ts'
import { usageStop } from '../usage-stop.ts'

/** Something that a command needs to know: an option says it, or somebody at a terminal. */
export interface WantedAnswer extends Pick<AskedQuestion, 'fallback' | 'choices'> {
  /** Without its hyphens: `bio-es`. */
  option: string
  /** How to ask for it; it is not asked for where there is nothing. */
  texts?: { ask: string; help: string }
  /** What it must be; its issues are expectations, or it is one of the choices. */
  schema: z.ZodType
}

/** How to find out, one after the other. Throws Stop (2) where an option is wrong or missing, or the questions are ended. */
export type AnswerTo = (wanted: WantedAnswer) => Promise<string>

/** Answers from options, else from who sits at the terminal, else what an empty answer stands for. */
export function answersIn(options: Readonly<Record<string, string | boolean>>, context: CommandContext): AnswerTo {
  const { texts } = context
  const ask = askIn(context)
  return async ({ option, texts: question, schema, fallback, choices }) => {
    const expectedOf = (value: string): string | undefined => {
      if (value === '' && fallback === '') return undefined
      const [issue] = schema.safeParse(value).error?.issues ?? []
      const listed = choices?.map((choice) => choice.value).join(', ')
      return issue && (texts.expects[issue.message as Expectation] ?? listed)
    }
    const said = options[option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())]
    if (said !== undefined) {
      const value = String(said).trim()
      const expected = expectedOf(value)
      if (expected !== undefined) throw usageStop('option-value', `--${option}`, value, expected, undefined)
      return value
    }
    if (ask && question) {
      const wrong = (value: string) => {
        const expected = expectedOf(value)
        return expected === undefined ? undefined : texts.cli.ask.expected(expected)
      }
      return ask({ ...question, fallback, choices, wrong })
    }
    if (fallback !== undefined) return fallback
    throw usageStop('option-missing', `--${option}`, expectedOf('') ?? '')
  }
}
