import type { Bead } from './sync.ts'

/** Whether a bead waits for its translation: it is open, and has nothing there, or still the source's own words. */
export const isToBegin = ({ isOpen, isCopied, source, translation }: Bead): boolean =>
  isOpen === true && source.length > 0 && (translation.length === 0 || isCopied === true)
