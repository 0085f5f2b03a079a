const LONGEST = 150
const MOST_WORDS = 22

/** What parts of a text are called in any text. */
const OF_A_PART =
  /^(?:introducci[óo]n|introduction|resumen|abstract|summary|contenidos?|(?:table of )?contents|[íi]ndice|background|antecedentes|objetivos?(?: .{1,30})?|(?:(?:lesson|learning|module) )?(?:goals|objectives)|requisitos(?: previos)?|prerequisites|assumptions|(?:el |the )proble(?:ma|m)|nota(?:s| del editor)?|notes?|editor[’']s note)$/iu

/** Whether a line could be a title: short, no name of a part, with a capital or a mark before it and no point behind it. */
export const isTitleForm = (said: string): boolean =>
  !OF_A_PART.test(said) &&
  said.length <= LONGEST &&
  said.split(' ').length <= MOST_WORDS &&
  /\p{L}/u.test(said) &&
  /^[«“"'‘¿¡(]?[\p{Lu}\p{N}]/u.test(said) &&
  !/[.,;:]$/.test(said) &&
  !/[.;]\s+\p{Lu}.*[.;]/u.test(said) &&
  !/^https?:/i.test(said)

/** Whether a title has small letters where English writes capitals: a name below it is no subtitle. */
export const isSentenceCase = (title: string): boolean =>
  (title.match(/(?<=\s)\p{Ll}\p{L}{3,}/gu) ?? []).length > (title.match(/(?<=\s)\p{Lu}\p{L}{3,}/gu) ?? []).length

/** Whether two lines say the same but for marks and capitals. */
export const sameWords = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string): string =>
  text
    .normalize()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
