import type { BlockLink, Recorded } from './linked-side.ts'

/** Links of blocks of today and blocks recorded that stand in one place, in their order; of unlike numbers the last takes the rest. */
export const linkInOrder = (blocks: readonly number[], were: readonly Recorded[]): BlockLink[] =>
  Array.from({ length: Math.max(blocks.length, were.length) }, (_, index): BlockLink => {
    const [today, recorded] = [blocks[index] ?? blocks.at(-1), were[index] ?? were.at(-1)]
    return { today: today as number, recorded: recorded as Recorded, kind: 'pairing' }
  })
