import type { Language } from '../../ground/model/language.ts'
import type { DeskProblem } from './rows.ts'

/** A value of the details: text, list of texts, or data that is edited as rows (corrections, bios). */
export type DetailValue =
  | string
  | boolean
  | number
  | null
  | readonly DetailValue[]
  | { readonly [key: string]: DetailValue }

/** `GET articles/K/details`: the front matter of both editions. */
export interface DeskDetails {
  version: 1
  key: string
  source: Language
  /** Values by their paths (`original.url`, `authors`), of the keys that the edition states. */
  editions: Partial<Record<Language, { file: string; base: string; values: Readonly<Record<string, DetailValue>> }>>
  /** Paths of facts that both editions share. */
  shared: readonly string[]
  /** Address of the photo, below the preview's origin; null where there is none. */
  photo: string | null
  problems: readonly DeskProblem[]
  /** After an edit: by which it can be taken back (`POST articles/K/undo`). */
  operation?: string
}

/**
 * `PUT articles/K/details`: values by path, null or an empty one takes the key away; answers with the details as they are then.
 * 400 with `problems` where one is wrong, 409 with `now` (DeskDetails) where the front matter is another: nothing is written.
 * What both editions share is put into each edition that states it, else into the source.
 */
export interface DetailsEdit {
  edition: Language
  base: string
  set: Readonly<Record<string, DetailValue>>
  /** Why it is not to say any more that a machine translated it, where lines of `sync.lock` say so: else 400 `reason-missing`. */
  reason?: string
}

export interface DetailsRefused {
  version: 1
  error: { code: 'details-wrong'; message: string }
  problems: readonly DeskProblem[]
}

/** `POST articles/K/photo`: a picture (base64) that is to be the photo; answers with the details as they are then. */
export interface PhotoGiven {
  edition: Language
  /** Of its file, as it was chosen. */
  name: string
  data: string
}

/** `POST records`: somebody or something new to choose; answers with a Choice. An outlet needs an address of its site. */
export interface RecordAsked {
  kind: 'person' | 'outlet' | 'topic' | 'term'
  /** In `language`, where that is not the desk's own; `other`: in the other one, where it differs (topics, terms). */
  name: string
  other?: string
  url?: string
  language?: Language
}
