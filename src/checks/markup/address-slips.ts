import type { UnreadText } from '../../ground/body/unread-texts.ts'
import { editIn, type Slip } from './slip.ts'

/** `https:// x.org`, `https:/x.org`, `https//x.org`, `htps://x.org`: what begins an address that browsers do not find. */
const SCHEME =
  /(?<![\p{L}\p{N}/.:@_-])(?:https?(?::\/\/[ \t]+|:\/(?!\/)|\/\/|;\/\/|[ \t]+:\/\/|:\\\\)|(?:ttps?|htt|htps?|hhttps?|htttps?|httpps?):\/\/)(?=(?:[\p{L}\p{N}-]+\.)+\p{L}{2})/giu
/** What each of these has: V8 takes long to compile them, and few texts have any. */
const SCHEME_SIGN = /ttp|htp|htt/i
/** `[^1 ]`, `[ ^1]`, `[^1)`, `[1^]` */
const NOTE = /(?<!\\)\[(?:[ \t]*\^[ \t]*([\p{L}\p{N}-]{1,30})[ \t]*\]|\^(\d{1,3})\)|(\d{1,3})\^\])/gu

/** Addresses and marks of notes with a character too many, too few or in another place. */
export function* addressSlips(text: UnreadText): Iterable<Slip> {
  for (const { 0: found, index } of SCHEME_SIGN.test(text.text) ? text.text.matchAll(SCHEME) : []) {
    const scheme = /s/i.test(found) ? 'https://' : 'http://'
    const rest = /^\S*[^\s.,;:)»”"]/.exec(text.text.slice(index + found.length))?.[0] ?? ''
    const end = index + found.length + rest.length
    const fix = [editIn(text, index, index + found.length, scheme)]
    yield { kind: 'address', start: index, end, expected: scheme + rest, fix }
  }
  if (!text.text.includes('^')) return
  for (const { 0: found, 1: spaced, 2: round, 3: turned, index } of text.text.matchAll(NOTE)) {
    const expected = `[^${spaced ?? round ?? turned}]`
    if (found === expected) continue
    // No fix: a digit that readers saw becomes the mark of a note.
    yield { kind: 'note', start: index, end: index + found.length, expected }
  }
}
