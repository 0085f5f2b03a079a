import type { Key } from 'node:readline'
import pc from 'picocolors'
import { wrapText } from '../report/wrap-text.ts'
import type { CommandContext, Terminal } from './command-context.ts'
import { usageStop } from './usage-stop.ts'

/** What somebody at a terminal is asked. */
export interface AskedQuestion {
  /** In a few words, and what it is for. */
  ask: string
  help: string
  /** What an empty answer stands for; undefined where one is needed. */
  fallback?: string | undefined
  /** What is wrong with an answer; undefined where it is right. */
  wrong?: (answer: string) => string | undefined
  /** What can be chosen, where nothing else can be answered; the fallback is marked at first. */
  choices?: readonly { value: string; label: string }[] | undefined
}

/** Asks one question after the other. Throws Stop (2) where the answer is Ctrl-C. */
export type Ask = (question: AskedQuestion) => Promise<string>

/** How to ask in this run; undefined where nobody sits at a terminal, or a machine is answered. */
export function askIn({ terminal, format, texts, width }: CommandContext): Ask | undefined {
  const at = format === 'pretty' ? terminal() : undefined
  if (at === undefined) return undefined
  return async ({ ask, help, fallback, wrong, choices }) => {
    const { isCancel, select, text } = await import('@clack/prompts')
    const below = [help, ...(choices ? [texts.cli.ask.choose] : [])].flatMap((line) => wrapText(line, width - MARGIN))
    const { signal, leave } = endOf(at)
    const common = { ...at, signal }
    const told = (what: string | undefined) => what && wrapText(what, width - MARGIN).join('\n   ')
    const answer = await (choices
      ? select({
          ...common,
          message: [ask, ...below].join('\n'),
          options: [...choices],
          ...(fallback !== undefined && { initialValue: fallback }),
          showInstructions: false,
        })
      : text({
          ...common,
          message: [ask, ...below].join(`\n${pc.gray('│')}  `),
          ...(fallback && { placeholder: fallback }),
          ...(fallback !== undefined && { defaultValue: fallback }),
          validate: (value = '') =>
            told(
              value.trim() !== '' ? wrong?.(value.trim()) : fallback === undefined ? texts.cli.ask.needed : undefined,
            ),
        }))
    leave()
    if (isCancel(answer)) throw usageStop('questions-ended')
    return answer.trim()
  }
}

/** Columns of the line beside a question. */
const MARGIN = 4

/** Ctrl-D and a terminal that goes away end the questions as Ctrl-C does: nobody would be told otherwise. */
function endOf({ input }: Terminal): { signal: AbortSignal; leave: () => void } {
  const controller = new AbortController()
  const end = () => controller.abort()
  const endByKey = (_text: string | undefined, key: Key | undefined) => {
    if (key?.ctrl && key.name === 'd') end()
  }
  input.on('end', end).on('close', end).on('keypress', endByKey)
  return { signal: controller.signal, leave: () => input.off('end', end).off('close', end).off('keypress', endByKey) }
}
