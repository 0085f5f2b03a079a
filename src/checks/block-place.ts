import type { Block, Edition, Place } from '../model.ts'

interface BlockOf {
  edition: Edition
  block: Block
}

/** Where a finding at a block, or what is related to it, stands. */
export const blockPlace = ({ edition, block }: BlockOf): { file: string; place: Place } => ({
  file: edition.file.path,
  place: block.place,
})

/** How messages name a block: `index.es.md:12`. */
export const blockLine = ({ edition, block }: BlockOf): string => `${edition.file.name}:${block.place.start.line}`
