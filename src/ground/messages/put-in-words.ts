import type { Said, ToSay } from '../model/finding.ts'
import type { Texts } from './index.ts'

/** What was to be said, in the language of the texts. Values that JSON made null of are absent again. */
export function putInWords<As extends Said | string>([id, ...about]: ToSay<As>, texts: Texts): As {
  const [first = '', ...rest] = id.split('.')
  const group: object = Object.hasOwn(texts.checks, first) ? texts.checks : texts
  const text = [first, ...rest].reduce<unknown>((part, key) => Object(part)[key], group)
  return typeof text === 'function' ? text(...about.map((value) => value ?? undefined)) : (text as As)
}
