/** How many a thread takes at a time: few, so that none has much left to do when the others are done. */
const SHARE = 4

/** Some of a list, and the number of its share. */
export interface Share<Item> {
  index: number
  items: readonly Item[]
}

/** Shares of the list until none is left. `turns` holds the number of the next one; threads that have it in common take turns. */
export function* takeShares<Item>(list: readonly Item[], turns: Int32Array): Iterable<Share<Item>> {
  for (;;) {
    const index = Atomics.add(turns, 0, 1)
    if (index * SHARE >= list.length) return
    yield { index, items: list.slice(index * SHARE, (index + 1) * SHARE) }
  }
}
