import type { Problem } from '../../model.ts'

/** How to mend a problem, and how to accept it where that is possible. */
export const wholeNote = ({ note, acceptance }: Pick<Problem, 'note' | 'acceptance'>): string =>
  [note, acceptance].filter(Boolean).join(' ')
