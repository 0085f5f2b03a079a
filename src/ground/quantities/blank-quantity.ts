import type { Quantity } from './types.ts'

/** What all quantities are made from: with the same keys in the same order, what each is asked for is found sooner. */
export const BLANK_QUANTITY: Quantity = {
  kind: 'number',
  values: [],
  weight: 'hint',
  sort: undefined,
  role: undefined,
  wrongMark: undefined,
  scale: undefined,
  percent: undefined,
  currency: undefined,
  unit: undefined,
  shared: undefined,
  start: 0,
  end: 0,
}
