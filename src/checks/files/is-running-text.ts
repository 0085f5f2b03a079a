import { sourceOfText } from '../../ground/body/source-of-text.ts'
import type { Edition } from '../../model.ts'

/**
 * Whether a stretch of an edition's file is text that is read: of its body, without code and addresses, or in a line of
 * its front matter without an address.
 */
export function isRunningText({ file: { text }, body }: Edition, start: number, end: number): boolean {
  if (start > text.indexOf('\n---\n')) return sourceOfText(body, text).slice(start, end) === text.slice(start, end)
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end - 1))
  return !line.includes('://')
}
