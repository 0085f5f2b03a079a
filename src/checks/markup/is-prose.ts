import { wordsOf } from '../text/article-texts.ts'
import { votesIn } from '../text/votes-in.ts'

/** What prose has not: operators, calls, options, paths, names of code. */
const CODE = /[{}=<>|\\^]|\w\(|\(\)|;$|^\s*[$#%>@/]|(?:^|\s)--?\w+(?:=|\s-)|\w_\w|::|\/\/|\S(?: {3,}|\t)\S/m
/** It begins and ends as a sentence, or is a heading. */
const SENTENCE = /^[«“"'¿¡(*—–-]*\p{Lu}[\s\S]*[.?!…:][»”"'*)]*$/u
const HEADING = /^#{2,6} [¿¡«“"]*\p{Lu}[^\n]*$/u
const MARKS = /^(?:>|[-*]) /
const FEWEST_WORDS = 3

/** Whether a reader takes the text for prose: words of either language, and nothing that only code has. */
export function isProse(text: string): boolean {
  const words = wordsOf(text)
  const said = text.trim().replace(MARKS, '')
  if (words.length < FEWEST_WORDS || CODE.test(said.replace(/^#{2,6} /, ''))) return false
  const { es, en } = votesIn(words)
  return es + en > 0 && (SENTENCE.test(said) || HEADING.test(said) || isList(text))
}

/** Items one below the other. */
const isList = (text: string): boolean => {
  const lines = text.split('\n')
  return lines.length > 1 && lines.every((line) => /^[ \t]*(?:[-*+•]|\d{1,3}[.)]) \p{L}/u.test(line))
}
