/** As many letters as a narrow line of large type may not hold, or one or two before a hyphen. */
const LONG = /\p{L}{12}|^\P{L}*\p{L}{1,2}-\p{L}/u
const ADDRESS = /[/@]/

/** Whether a word in large type, with the marks that stand against it, is to go to a line of its own before it is broken. */
export const isLongWord = (word: string): boolean => LONG.test(word) && !ADDRESS.test(word)
