import type { Dropped } from '../document.ts'

/** A text without the head of the mail that it came in. */
export interface WithoutMailHead {
  text: string
  /** What the mail is about, without `Re:` and the like; undefined where it says nothing. */
  subject: string | undefined
  dropped: Dropped[]
}

/** From whom, to whom, about what: a head has two of them. */
const SURE: readonly RegExp[] = [/^(?:de|from)$/i, /^(?:para|to)$/i, /^(?:asunto|subject)$/i]
const HEADER =
  /^\s*\**(de|para|asunto|fecha|enviado(?: el)?|cco?|responder a|adjuntos?|datos adjuntos|from|to|subject|date|sent|bcc|reply-to|attachments?)\s*:\**\s*(.*)$/i
const FORWARDED = /^\s*-{2,}\s*(?:forwarded message|original message|mensaje (?:reenviado|original))\s*-{2,}\s*$/i
const ANSWER = /^(?:(?:re|rv|fwd?|fw|aw)\s*:\s*)+/i

/** Takes out the lines of a mail's head (`De:`, `Para:`, `Asunto:`) with which a text begins. */
export function takeMailHead(text: string): WithoutMailHead {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const start = FORWARDED.test(lines[first] ?? '') ? first + 1 : first
  const headers: { name: string; value: string; line: number }[] = []
  let end = start
  for (; end >= 0 && end < lines.length; end++) {
    const line = lines[end] ?? ''
    const [, name, value = ''] = HEADER.exec(line) ?? []
    const last = headers.at(-1)
    if (name !== undefined) headers.push({ name, value: value.trim(), line: end })
    // A long header goes on in an indented line.
    else if (last && /^[ \t]+\S/.test(line)) last.value += ` ${line.trim()}`
    else break
  }
  const isHead = SURE.filter((pattern) => headers.some(({ name }) => pattern.test(name))).length > 1
  if (!isHead) return { text, subject: undefined, dropped: [] }
  const about = headers.find(({ name }) => SURE[2]?.test(name))?.value.replace(ANSWER, '')
  return {
    text: lines.slice(end).join('\n'),
    subject: about || undefined,
    dropped: headers.map(({ name, value, line }) => ({
      kind: 'mail-header',
      what: `${name}: ${value}`,
      count: 1,
      line: line + 1,
    })),
  }
}
