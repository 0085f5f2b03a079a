import { signal } from '@preact/signals'

/** What the status line says, and what takes back what it tells of. */
export interface StatusText {
  text: string
  undo?: () => void
}

/** What was told last. */
export const told = signal<StatusText>({ text: '' })

/** ms between two texts: screen readers are told at a pause. */
const PAUSE = 1000
let last = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** Says something in the status line, a second after what was said before at the earliest; the last text wins. */
export function tell(text: string, undo?: () => void): void {
  clearTimeout(waiting)
  const say = () => {
    last = Date.now()
    told.value = undo ? { text, undo } : { text }
  }
  const wait = last + PAUSE - Date.now()
  if (wait > 0) waiting = setTimeout(say, wait)
  else say()
}

/** Says nothing any more. */
export function hush(): void {
  clearTimeout(waiting)
  last = 0
  told.value = { text: '' }
}
