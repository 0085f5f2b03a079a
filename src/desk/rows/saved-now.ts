import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { openRows } from './open-rows.ts'

/** What an edit that takes nothing back is answered with: the article as its files say now. */
export const savedNow = (desk: Desk, key: string): Saved => ({
  version: 1,
  saved: desk.now().toISOString(),
  ...openRows(desk.open(key), desk),
})
