/** What one side says and the other hears, in order, until it ends. */
export interface Channel<Item> {
  say: (item: Item) => void
  end: () => void
  heard: () => AsyncGenerator<Item>
}

/** A channel for one listener: what is said before it listens waits. */
export function openChannel<Item>(): Channel<Item> {
  const waiting: Item[] = []
  let isOver = false
  let wake = () => {}
  return {
    say(item) {
      waiting.push(item)
      wake()
    },
    end() {
      isOver = true
      wake()
    },
    async *heard() {
      for (;;) {
        yield* waiting.splice(0)
        if (waiting.length > 0) continue
        if (isOver) return
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
