import { lastAtMost } from '../../ground/basics/last-at-most.ts'
import { sourceOfText } from '../../ground/body/source-of-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Language } from '../../model.ts'

const BRACKETED =
  /\[(?:traducir|por traducir|sin traducir|falta traducir|traducción pendiente|revisar|pendiente|completar|translate|to translate|to be translated|untranslated|check|tbd|todo|tk)(?:[:,] [^\][\n]*)?\]/giu
const FILLER = /\blorem ipsum\b|\btk(?:tk)+\b/gi
/** Not the toolkit (`Tk`, `ext/tk`, `perl-TK`), a sum in taka or a flight (`TK 1234`). */
const MARKS = /(?<![\p{L}\p{N}_/:.#@-])(?:FIXME|TK)(?![\p{L}\p{N}_/:#@-]|\.\p{L}| \d)/gu
/** Not a list of things to do. In Spanish capitals it is a word: «TODO EL MUNDO». */
const TODO: Record<Language, RegExp> = {
  en: /\bTODO\b(?!\/| (?:apps?|comments?|files?|items?|lists?|notes?|pages?|tasks?)\b)/g,
  es: /\bTODO(?=:|\()/g,
}

/** What writers and translators leave to themselves does not go out to readers. */
export const textLeftover: Check = {
  id: 'text-leftover',
  severity: 'warning',
  scope: 'edition',
  *run({ file, body, language }) {
    const text = sourceOfText(body, file.text)
    const placeAt = placesIn(file.text)
    const found = [BRACKETED, FILLER, MARKS, TODO[language]].flatMap((pattern) => [...text.matchAll(pattern)])
    const bracketed = found.filter(({ 0: words }) => words.startsWith('['))
    const isInBrackets = (index: number) => {
      const last = bracketed[lastAtMost(bracketed.length, (number) => bracketed[number]?.index ?? 0, index)]
      return last !== undefined && last.index < index && index < last.index + last[0].length
    }
    for (const { 0: words, index } of found) {
      if (isInBrackets(index)) continue
      const place = placeAt(index, index + words.length)
      yield { file: file.path, place, say: toSay('text-leftover', words) }
    }
  },
}
