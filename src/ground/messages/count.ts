/** `1 error`, `2 errors`: the number with the word that fits it, in Spanish and in English alike. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
