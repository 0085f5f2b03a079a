const LONGEST = 150
const MOST_WORDS = 22

/** Whether a line could be a title: short, with a capital or a mark before it and no point behind it. */
export const isTitleForm = (said: string): boolean =>
  said.length <= LONGEST &&
  said.split(' ').length <= MOST_WORDS &&
  /\p{L}/u.test(said) &&
  /^[«“"'‘¿¡(]?[\p{Lu}\p{N}]/u.test(said) &&
  !/[.,;:]$/.test(said) &&
  !/[.;]\s+\p{Lu}.*[.;]/u.test(said) &&
  !/^https?:/i.test(said)

/** Whether two lines say the same but for marks and capitals. */
export const sameWords = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string): string =>
  text
    .normalize()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
