/** Orders texts by their UTF-16 units, the same on every machine: below 0, 0 or above 0, as sorting wants it. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
