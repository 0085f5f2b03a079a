/** `17:30` → 17.5; more than 24 where it is no time of the day. */
export function hoursOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(/[:.h]/).map(Number)
  return minutes < 60 ? hours + minutes / 60 : Number.POSITIVE_INFINITY
}

/** Half past five is 5.5 or 17.5: which one is said by words that need not be there. */
export const clockValues = (hours: number): number[] => (hours < 12 ? [hours, hours + 12] : [hours, hours - 12])
