import type { Inline, Language } from '../../model.ts'
import { escapeHtml } from './escape-html.ts'
import { innerQuotes } from './inner-quotes.ts'

const QUOTATION_MARKS: Record<Language, readonly [string, string]> = { es: ['«', '»'], en: ['“', '”'] }

/** A sentence as plain text; titles, which pages set in italics, stand between quotation marks. */
export const inlinesToText = (inlines: readonly Inline[], language: Language): string =>
  asWords(inlines, language)
    .map((words) => (typeof words === 'string' ? words : words.text))
    .join('')

/**
 * A sentence as it is copied: titles between quotation marks, addresses in place of links whose words ("archived copy") say
 * nothing without them. A title then has its own address too: that of the copy would be taken for it. Which language a run
 * is in is kept.
 */
export function asWords(inlines: readonly Inline[], language: Language): Inline[] {
  const [open, close] = QUOTATION_MARKS[language]
  const hasAddress = inlines.some((inline) => addressOf(inline) !== undefined)
  return inlines.map((inline) => {
    if (typeof inline === 'string') return inline
    const { text, emphasis, href, rel, lang } = inline
    const address = addressOf(inline)
    if (address !== undefined) return address
    const own = hasAddress && href !== undefined && rel === 'external' ? `, ${href}` : ''
    const words = emphasis === 'cite' ? open + innerQuotes(text, language) + close + own : text
    return lang === undefined ? words : { text: words, lang }
  })
}

/** That of a link out whose words are no title. */
const addressOf = (inline: Inline): string | undefined =>
  typeof inline !== 'string' && inline.emphasis === undefined && inline.rel === 'external' ? inline.href : undefined

/** A sentence as HTML, for feeds. */
export const inlinesToHtml = (inlines: readonly Inline[]): string => inlines.map(toHtml).join('')

function toHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline)
  const { text, href, lang, hreflang = lang, emphasis, time, rel } = inline
  const tag = href !== undefined ? 'a' : time !== undefined ? 'time' : 'span'
  const attributes = Object.entries({ href, hreflang: href && hreflang, lang, rel, datetime: time })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`)
    .join('')
  const inner = emphasis === undefined ? escapeHtml(text) : `<${emphasis}>${escapeHtml(text)}</${emphasis}>`
  return tag === 'span' && attributes === '' ? inner : `<${tag}${attributes}>${inner}</${tag}>`
}

/** Closes a sentence with a full stop, unless its last words (a title, say) bring their own end. */
export function asSentence(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)
  const end = typeof last === 'string' ? last : (last?.text ?? '')
  return /[.?!…]$/.test(end) ? [...inlines] : [...inlines, '.']
}

/** Sentences, one after the other; plain texts that meet become one. */
export function joinSentences(sentences: readonly (readonly Inline[])[]): Inline[] {
  const joined: Inline[] = []
  const add = (inline: Inline) => {
    const last = joined.at(-1)
    if (typeof last === 'string' && typeof inline === 'string') joined[joined.length - 1] = last + inline
    else joined.push(inline)
  }
  sentences.forEach((sentence, index) => {
    if (index > 0) add(' ')
    sentence.forEach(add)
  })
  return joined
}
