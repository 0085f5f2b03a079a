/** Everything that was found on any of the pages, in their order. So many hands take one page after the other. */
export async function sharedOut<P, F>(
  pages: readonly P[],
  hands: number,
  look: (page: P, hand: number) => Promise<F[]>,
): Promise<F[]> {
  const found = new Map<P, F[]>()
  const waiting = [...pages]
  const work = async (hand: number) => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) found.set(page, await look(page, hand))
  }
  await Promise.all(Array.from({ length: hands }, (_, hand) => work(hand)))
  return pages.flatMap((page) => found.get(page) ?? [])
}
