import type { Desk } from '../desk.ts'

/** Who writes, where and when. */
export type Writer = Pick<Desk, 'root' | 'by' | 'now' | 'language'>
