/** Whether the code of a character is that of a capital among the Latin letters up to À–Þ; of nothing (NaN) it is not. */
export const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
