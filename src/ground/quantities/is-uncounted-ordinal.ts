import { UNCOUNTED_ORDINALS } from '../knowledge/uncounted-numbers.ts'
import type { Reading } from './types.ts'

/** Whether what begins here is a set phrase in which an ordinal says no order: "segundo plano", "3rd-party". */
export const isUncountedOrdinal = ({ text, language }: Reading, start: number): boolean =>
  UNCOUNTED_ORDINALS[language].test(text.slice(start, start + 24))
