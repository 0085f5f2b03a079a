import type { Place } from './files.ts'

/** An address that is public, or was. */
export interface PublicAddress {
  /** Below the site's prefix, decoded. */
  path: string
  /** The folder whose text stands or stood there, or that an alias of it led to: `articles/night-bus`. */
  folder?: string
  /** Nothing is there any more: since when (ISO), and why. */
  gone?: { date: string; reason: string }
}

/** One that `newsroom/addresses.lock` lists, and where there. */
export interface RecordedAddress extends PublicAddress {
  place: Place
}
