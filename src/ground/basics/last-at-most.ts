/** Index of the last of so many rising numbers that is not above the limit; 0 where all are, or there is none. */
export function lastAtMost(count: number, numberAt: (index: number) => number, limit: number): number {
  let [low, high] = [0, Math.max(0, count - 1)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (numberAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
