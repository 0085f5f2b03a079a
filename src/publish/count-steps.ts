/** Told how many of all steps are done: pages that have been written, pictures that have been made. */
export type OnProgress = (done: number, total: number) => void

/** To be called with the number of steps that are done once more; `more`: with that of steps that came to be known. */
export interface StepCounter {
  (steps: number): void
  more: (steps: number) => void
}

/** Counts steps, and tells at once that none is done. */
export function countSteps(total: number, onProgress: OnProgress = () => {}): StepCounter {
  const counted = { done: 0, total }
  const tell = () => onProgress(counted.done, counted.total)
  tell()
  return Object.assign(
    (steps: number) => {
      counted.done += steps
      tell()
    },
    {
      more: (steps: number) => {
        counted.total += steps
      },
    },
  )
}
