import type { CommandContext } from '../command-context.ts'
import { endOf, tellEnd } from '../tell-end.ts'

/** What a page says that could not be made; where that is a bug, the terminal is told too. */
export async function wordsFor(error: unknown, context: CommandContext): Promise<string> {
  const end = endOf(error, context)
  if (end.exit === 4) await tellEnd(end, context)
  return end.reasons.map(({ message, note }) => `${message}. ${note}`).join(' ')
}
