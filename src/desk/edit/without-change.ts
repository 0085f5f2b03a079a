import { sameEnds } from '../../ground/text/same-ends.ts'
import type { FileChange } from './file-change.ts'

/**
 * A text without a change that was made of it: wholly, or in the lines that changed, where these stand there once. Undefined
 * where they do not.
 */
export function withoutChange(now: string, { before, after }: FileChange): string | undefined {
  if (now === after) return before ?? ''
  const [was, became] = [(before ?? '').split('\n'), after.split('\n')]
  const [start, end] = sameEnds(was, became)
  const written = `\n${became.slice(start, became.length - end).join('\n')}\n`
  const lines = `\n${now}\n`
  const at = lines.indexOf(written)
  if (written.trim() === '' || at < 0 || lines.indexOf(written, at + 1) >= 0) return undefined
  const back = was.slice(start, was.length - end).map((line) => `${line}\n`)
  return `${lines.slice(0, at)}\n${back.join('')}${lines.slice(at + written.length)}`.slice(1, -1)
}
