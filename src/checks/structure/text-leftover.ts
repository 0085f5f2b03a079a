import { lastAtMost } from '../../ground/basics/last-at-most.ts'
import { sourceOfText } from '../../ground/body/source-of-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { placesIn } from '../../ground/text/places-in.ts'
import type { Check, Language } from '../../model.ts'
import { chatReplies } from './chat-replies.ts'

const BRACKETED =
  /\[(?:traducir|por traducir|sin traducir|falta traducir|traducción pendiente|revisar|pendiente|completar|translate|to translate|to be translated|untranslated|check|tbd|todo|tk)(?:[:,] [^\][\n]*)?\]/giu
/** Capitals alone: in brackets, `[confirm]` is what a quotation needs to be a sentence. */
const CAPITALS =
  /\[(?:COMPROBAR|VERIFICAR|CONFIRMAR|INSERTAR|FALTA|NOMBRE|FECHA|CIFRA|CHECK|VERIFY|CONFIRM|INSERT|MISSING|NAME|DATE|FIGURE)\b[^\][\n]*\]/gu
const FILLER = /\blorem ipsum\b|\btk(?:tk)+\b/gi
/** A gap for a word or a number; up to three `X` are a Roman numeral, except before a per cent. */
const GAPS =
  /\(\?{2,}\)|\[\?+\]|(?<![\p{L}\p{N}])(?:X{4,}(?![\p{L}\p{N}])|X{2,3}(?= ?(?:%|por ciento\b|per ?cent\b)))/gu
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
    const patterns = [BRACKETED, CAPITALS, FILLER, GAPS, MARKS, TODO[language]]
    const found = [...patterns.flatMap((pattern) => [...text.matchAll(pattern)]), ...chatReplies(text, language)]
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
