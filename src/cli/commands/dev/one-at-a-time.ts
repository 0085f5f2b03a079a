/**
 * Runs `work` once nothing has been asked for in a while, never twice at once: what is asked for meanwhile is done once,
 * afterwards. `work` gets all that was asked for since its last run, and must not reject. `prepare` is told at once of what is
 * asked for first, and `work` begins when it has ended; what it did must be of no harm where it was too early.
 */
export function oneAtATime<Item>(
  work: (items: Item[]) => Promise<void>,
  delay: number,
  prepare: (item: Item) => Promise<void> = async () => {},
): (item: Item) => void {
  const waiting: Item[] = []
  let timer: NodeJS.Timeout | undefined
  let last: NodeJS.Immediate | undefined
  let preparing: Promise<void> | undefined
  let running = false
  const start = async () => {
    running = true
    const asked = waiting.length
    await preparing
    preparing = undefined
    // Where more has been asked for meanwhile it has not come to rest.
    if (waiting.length === asked) await work(waiting.splice(0))
    running = false
    if (waiting.length > 0) schedule()
  }
  const schedule = () => {
    clearTimeout(timer)
    clearImmediate(last)
    timer = setTimeout(() => {
      // What has been told while something else was done is heard before that.
      last = setImmediate(start)
    }, delay)
  }
  return (item) => {
    waiting.push(item)
    if (running) return
    schedule()
    preparing ??= prepare(item)
  }
}
