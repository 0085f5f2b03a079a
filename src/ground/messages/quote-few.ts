import { quote } from './quote.ts'

const FEW = 3

/** The first of many names as messages show values, and how many more there are: `a`, `b`, `c` and 18 more. */
export function quoteFew(names: readonly string[], and: string, more: string): string {
  const first = names.slice(0, FEW).map(quote).join(', ')
  return names.length > FEW ? `${first} ${and} ${names.length - FEW} ${more}` : first
}
