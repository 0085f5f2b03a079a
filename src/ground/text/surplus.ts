/**
 * By how many standard deviations a Spanish text is longer than its English counterpart lets expect; lengths in
 * characters. The logarithm of the ratio is about normal, with a deviation that falls with the length (measured on
 * published pairs).
 */
export function surplus(spanish: number, english: number): number {
  const ratio = Math.log((spanish + 10) / (english + 10)) - 0.1
  return ratio / Math.sqrt(0.008 + 1.6 / (Math.min(spanish, english) + 10))
}
