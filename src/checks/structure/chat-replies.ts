import type { Language } from '../../model.ts'

const OPENING: Record<Language, RegExp> = {
  en: /^(?:(?:sure|certainly|of course|absolutely)[!,.] )?here(?: is|['’]s) (?:the|your|an?|my) (?:[a-z]+ ){0,2}(?:translation|translated (?:text|version|article))\b[^:.]*:$|^(?:english )?translation(?: into english)?:$/i,
  es: /^(?:¡?(?:claro|por supuesto|desde luego)(?: que sí)?[!,.] )?¡?aquí (?:tienes?|está|va|(?:te|le|les) dejo) (?:la|tu|su|una) traducción\b[^:.]*:$|^traducción(?: al español)?:$/i,
}
const CLOSING: Record<Language, RegExp> = {
  en: /^(?:i hope this helps|let me know if you(?: need|['’]d like| would like) (?:me to|any|a)|would you like me to) /i,
  es: /^(?:espero que (?:te|le) sea (?:útil|de ayuda)|¿(?:quieres|quiere|desea) que (?:haga|ajuste|traduzca|revise|adapte) |si necesitas? (?:algún ajuste|otra versión))/i,
}

/** What a program says before and after a translation that somebody asked it for, pasted along: the first line of a text, and its last. */
export function chatReplies(text: string, language: Language): { 0: string; index: number }[] {
  const first = Math.max(text.search(/[^\s*#]/), 0)
  const [opening = ''] = text.slice(first).split('\n', 1)
  const end = text.trimEnd()
  const last = end.lastIndexOf('\n') + 1
  return [
    { 0: opening.replace(/[\s*]+$/, ''), index: first, pattern: OPENING[language] },
    { 0: end.slice(last), index: last, pattern: CLOSING[language] },
  ].filter(({ 0: line, pattern }) => pattern.test(line))
}
