import type { Texts } from './index.ts'

/** A check's id: those that have texts, and no others. */
export type CheckId = keyof Texts['checks']
