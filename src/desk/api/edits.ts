import type { Language } from '../../ground/model/language.ts'
import type { DeskProblem, RowNote, Saved, ShownStretch } from './rows.ts'

/** `PUT articles/K/blocks/ID`; `base` of the part as it was last seen. */
export interface BlockEdit {
  edition: Language
  part: number
  base: string
  text: string
}

export interface BlockSaved extends Saved {
  base: string
}

/** 409 of an edit: the block is another in the file. */
export interface EditConflict {
  version: 1
  error: { code: 'conflict'; message: string }
  /** As it was, now in the file, as it was to be. */
  was: string
  now: string
  yours: string
  /** Of what is now in the file. */
  base: string
}

/** `POST articles/K/check`: writes nothing. */
export interface TypedBlock {
  edition: Language
  block: string
  part: number
  text: string
}

export interface TypedAnswer {
  version: 1
  /** Of the row. */
  problems: readonly DeskProblem[]
  insert: readonly InsertItem[]
  memory: readonly MemoryHit[]
}

/** What the source has, in the form that the edition's language gives it. */
export interface InsertItem {
  text: string
  kind: 'quantity' | 'name' | 'term' | 'note' | 'link'
  /** The translation has it already. */
  isThere: boolean
}

/** An earlier pair of sentences; `percent`: how like the row's sentence. */
export interface MemoryHit {
  percent: number
  /** The earlier source, with what is other in this one. */
  source: readonly ShownStretch[]
  target: string
  /** The target with this source's numbers put in. */
  insert: string
  article: string
}

/** `POST articles/K/done`; `rest`: what becomes of the others in an article without `sync.lock`: 409 `rest-unasked` without it. */
export interface DoneAsked {
  blocks: readonly string[]
  reason?: string
  rest?: 'record' | 'open'
}

/** `POST articles/K/allow`. */
export interface AllowAsked {
  edition: Language
  check: string
  block?: string
  reason: string
}

/** `POST articles/K/arrange`; `at`: where to split, within the part's text. `text`: what the field holds, where it is not saved. */
export interface ArrangeAsked {
  do: 'split' | 'join' | 'up' | 'down'
  edition: Language
  block: string
  part: number
  base: string
  at?: number
  text?: string
}

/** `POST articles/K/replace`: without `places` they are only found. */
export interface ReplaceAsked {
  edition: Language
  find: string
  with: string
  matchCase: boolean
  wholeWords: boolean
  places?: readonly ReplacePlace[]
}

export interface ReplacePlace {
  block: string
  part: number
  start: number
  end: number
  base: string
}

/** A place with what stands around it. */
export interface FoundPlace extends ReplacePlace {
  before: string
  found: string
  after: string
}

export interface FoundPlaces {
  version: 1
  places: readonly FoundPlace[]
}

/** `GET articles/K/history?edition=&block=&part=`: what the desk replaced, the newest first. */
export interface BlockHistory {
  version: 1
  entries: readonly { text: string; at: string; by: string }[]
}

/** `PUT articles/K/notes`: adds one, or takes away the one that says `remove`, or stands at it among those of the block. */
export type NotesEdit = { block: string; by: string; text: string } | { block: string; remove: number | RowNote }

/** `POST articles/K/machine`: rows without a translation, to be translated by the program of `--machine`. */
export interface MachineAsked {
  blocks: readonly string[]
}

/** `said`: which program translated what, and what its edition says of it from now on. */
export interface MachineSaved extends Saved {
  said: string
}
