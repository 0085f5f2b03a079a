import type { CheckId } from '../messages/check-id.ts'
import type { Place } from './files.ts'

export type Severity = 'info' | 'warning' | 'error'

/** What was found, what was expected, and how to mend it, in somebody's language. */
export interface Said {
  message: string
  note: string
}

/** A value that a text is about. It survives JSON, where an absent one becomes null. */
type About = Datum | undefined
type Datum = string | number | boolean | readonly Datum[] | { readonly [key: string]: About }

/** Known to types alone: no list becomes a `ToSay` but by `toSay`, which holds that the values are those of the text. */
declare const checked: unique symbol

/** What to say, as plain data that can be kept and handed on: the id of a text and what it is about. Words are made where it is told. */
export type ToSay<As extends Said | string = Said> = readonly [id: string, ...about: About[]] & {
  readonly [checked]: As
}

/** A stretch of a file's text, by its offsets (the end exclusive), and what is to stand there. */
export interface Edit {
  start: number
  end: number
  replacement: string
}

/** What a check yields, plain data: where, and what to say. The runner adds the rest. */
export interface Finding {
  /** Path relative to the root. */
  file: string
  /** The narrowest place; absent: the beginning of the file. */
  place?: Place | undefined
  /** Path of the key of front matter or of a record that is to be there and is not: `photo.alt`. */
  lacks?: string
  /** Where this one is less sure than what the check finds otherwise: milder than the check's own, never graver. */
  severity?: Severity
  /** Of a check that may be lowered, what is an error all the same. */
  firm?: true
  say: ToSay
  related?: { file: string; place?: Place | undefined; say: ToSay<string> }[]
  /** What mends it, in this file, where only one outcome is right: no word, number or name changes. */
  fix?: readonly Edit[] | undefined
}

/** A finding, and the check that tells it: what can be kept of a check's run, before anybody's settings count. */
export interface Found extends Finding {
  check: CheckId
  /** The id by which `allow` names the block in which it stands. */
  block?: string
}

/** What a stage met while it could not go on. */
export type Fault = Found
