const OPENING = /(?:^|[.!?:¿¡"“«(\n—]\s*)$/u

/** Whether a sentence begins after this text: there a capital makes no name. */
export const opensSentence = (before: string): boolean => OPENING.test(before)
