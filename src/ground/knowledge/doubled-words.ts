import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * Words that are rightly written twice in a row, for stress or by the grammar: "the idea that that man had had".
 * Written for this project after the usage guides' usual examples.
 */
export const DOUBLED_WORDS: Record<Language, ReadonlySet<string>> = {
  es: wordSet(
    `bla ja je ji jo ha toc tic tac zas tam guau miau pío pum chin cha pian muy mero casi nada no sí si nos se que qué
    luego tras súper sapiens`,
  ),
  en: wordSet(
    `bla blah ha ho hey oh tut knock bye chop hear that had is very so no yes really long many million billion thousand
    sapiens`,
  ),
}
