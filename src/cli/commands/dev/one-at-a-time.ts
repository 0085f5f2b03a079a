/**
 * Runs `work` a moment after it is asked for, never twice at once: what is asked for meanwhile is done once, afterwards.
 * `work` gets all that was asked for since its last run, and must not reject.
 */
export function oneAtATime<Item>(work: (items: Item[]) => Promise<void>, delay: number): (item: Item) => void {
  const waiting: Item[] = []
  let timer: NodeJS.Timeout | undefined
  let running = false
  const start = async () => {
    running = true
    await work(waiting.splice(0))
    running = false
    if (waiting.length > 0) schedule()
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(start, delay)
  }
  return (item) => {
    waiting.push(item)
    if (!running) schedule()
  }
}
