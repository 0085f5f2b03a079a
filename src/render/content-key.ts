import { createHash } from 'node:crypto'

/** Part of the name of a file that is made from a value: 10 hex digits that change with it. */
export const contentKey = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)
