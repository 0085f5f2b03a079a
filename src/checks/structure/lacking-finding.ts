import { toSay } from '../../ground/messages/to-say.ts'
import type { Finding } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { pointIn } from '../point-in.ts'
import type { Lacking } from './lacking-inlines.ts'

type Id = 'footnote-missing' | 'image-missing' | 'code-mismatch' | 'link-missing'

/** Tells in the block opposite what it lacks; where there is none, at what the other edition has. */
export function lackingFinding(id: Id, { inline, has, lacks }: Lacking): Finding {
  const at = pointIn(has.edition.file, inline.place)
  const there = { file: has.edition.file.path, place: inline.place }
  if (lacks === undefined) {
    return { ...there, say: toSay(`${id}.alone`, inline.value) }
  }
  return {
    ...blockPlace(lacks),
    say: toSay(`${id}.here`, inline.value, at),
    related: [{ ...there, say: toSay(`${id}.there`) }],
  }
}
