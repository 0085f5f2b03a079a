import { hash } from 'node:crypto'

/** Part of the name of a file that is made from a value: 10 hex digits that change with it. */
export const contentKey = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 10)
