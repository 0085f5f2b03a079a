import { lonelyCheck } from './lonely-check.ts'

/** A list has the same items in both editions. */
export const listItemMissing = lonelyCheck('list-item-missing')
