import type { Image } from 'mdast'
import { type ForeignMark, keeping, shownMark } from './mark.ts'
import { isPictureFile } from './picture-of-tag.ts'

const ATTRIBUTE =
  '(?:[.#][\\p{L}_][\\p{L}\\d_.:/#-]*|:[.#]?\\p{L}[\\p{L}\\d-]*|[\\p{L}][\\p{L}\\d_:-]*=(?:"[^"\\n]{0,300}"|“[^”\\n]{0,300}”|\'[^\'\\n]{0,300}\'|[^\\s"\'{}]{1,300})|toc|-)'
const ATTRIBUTES = `\\{:?\\s{0,9}(?:${ATTRIBUTE})(?:\\s{1,9}${ATTRIBUTE}){0,9}\\s{0,9}\\}`

const RAISED: Readonly<Record<string, string>> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ '+': '⁺', '-': '⁻', n: 'ⁿ', o: 'º', a: 'ª' },
}
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** How the label begins of a note that stood within its line. */
export const INLINE_NOTE = 'note-at-'

const style = { kind: 'style' } as const

/** Marks within and between paragraphs: Obsidian, Pandoc, Kramdown, CriticMarkup, MultiMarkdown. */
export const PROSE_MARKS: readonly ForeignMark[] = [
  { pattern: /%%[\s\S]{1,2000}?%%/dg, read: () => ({ told: { kind: 'comment' } }) },
  // Kramdown's `{::comment}…{:/comment}`, `{::nomarkdown}`, `{::options … /}`
  {
    pattern: /\{::comment\}[\s\S]{0,5000}?\{:\/(?:comment)?\}/dg,
    read: () => ({ told: { kind: 'comment' } }),
  },
  {
    pattern: /\{::[a-z][^{}\n]{0,200}\}|\{:\/[a-z]{0,20}\}/dg,
    read: ([whole = '']) => ({ told: { ...style, what: whole } }),
  },
  // Pictures and notes within a note: `![[grua.png|La grúa]]`
  {
    pattern: /!\[\[([^\][\n|]{1,300})(?:\|([^\][\n]{0,300}))?\]\]/dg,
    read: ([, target = '', words = '']) => {
      if (!isPictureFile(target)) return { told: { kind: 'embed', what: target } }
      const alt = /^\d{1,5}(?:x\d{1,5})?$/.test(words) ? '' : words.replace(/\|\d.*$/, '')
      const node: Image = { type: 'image', url: target, alt }
      return { becomes: { kind: 'node', node } }
    },
  },
  // A table of contents
  {
    pattern:
      /^[ \t]*(?:[-*+][ \t]+(?:toc|TOC|[^\n]{1,40})\n[ \t]*\{:[ \t]*toc[^{}\n]{0,100}\}|(?:\[\[?_?toc_?\]?\]|\$?\{toc\}|\{\{ ?toc ?\}\})[ \t]*$)/dgim,
    read: () => ({ told: { kind: 'menu', what: 'toc' } }),
  },
  // `[[Otra nota|la otra nota]]`, `[[Otra nota#Título]]`
  {
    pattern: /\[\[([^\][\n|]{1,300})(?:\\?\|([^\][\n]{1,300}))?\]\](?!\()/dg,
    read: ([, target = '', words = '']) => {
      if (!/\p{L}/u.test(target)) return undefined
      const name = target
        .replace(/^#\^?/, '')
        .replace(/#\^?/g, ' > ')
        .replace(/^.*\/(?=[^/])/, '')
        .replace(/\.md$/, '')
      return { becomes: words.trim() || name, told: { kind: 'wikilink', what: target } }
    },
  },
  // CriticMarkup: what was proposed is taken in
  {
    pattern: /\{\+\+([^{}]{0,2000}?)\+\+\}/dg,
    read: (_, found) => keeping(found, 1, { told: { kind: 'tracked-change' } }),
  },
  { pattern: /\{--[^{}]{0,2000}?--\}/dg, read: () => ({ told: { kind: 'tracked-change' } }) },
  {
    pattern: /\{~~[^{}]{0,2000}?~>([^{}]{0,2000}?)~~\}/dg,
    read: (_, found) => keeping(found, 1, { told: { kind: 'tracked-change' } }),
  },
  { pattern: /\{>>[^{}]{0,2000}?<<\}/dg, read: () => ({ told: { kind: 'comment' } }) },
  { pattern: /\{==([^{}]{0,2000}?)==\}/dg, read: (_, found) => keeping(found, 1, { told: { kind: 'highlight' } }) },
  {
    pattern: /(?<![=!<>\p{L}\p{N}])==(?![\s=])([^=\n]{1,500}?)(?<![\s=])==(?![=\p{L}\p{N}])/dgu,
    read: (_, found) => keeping(found, 1, { told: { kind: 'highlight' } }),
  },
  {
    pattern: /(?<!\\)\^\[((?:[^\][\n]|\n(?![ \t]*\n)|\[[^\][\n]{0,300}\](?:\([^()\s]{0,500}\))?){1,1000})\]/dg,
    read: ([, note = ''], { ranges }) => {
      const label = `${INLINE_NOTE}${ranges[0]?.[0]}`
      return { becomes: `[^${label}]`, appends: `[^${label}]: ${note.replace(/\s+/g, ' ').trim()}` }
    },
  },
  // Pandoc's `[texto]{.clase}` and `[]{#ancla}`
  {
    pattern: new RegExp(`(?<!\\])\\[([^\\][\\n]{0,500})\\]${ATTRIBUTES}`, 'dgu'),
    read: ([whole = '', words = ''], found) =>
      words === ''
        ? { told: { kind: 'bookmark', what: shownMark(whole) } }
        : keeping(found, 1, { told: { ...style, what: shownMark(whole.slice(words.length + 2)) } }),
  },
  // The name of a heading
  {
    pattern:
      /^([ \t]{0,3}#{1,6}[ \t][^\n{}]{0,500}?)[ \t]*\{:?[ \t]*#([^\s{}]{1,200})[^{}\n]{0,200}\}(?=[ \t]*#*[ \t]*$)/dgm,
    read: ([, , id = ''], found) => keeping(found, 1, { becomes: { kind: 'id', id } }),
  },
  {
    pattern: new RegExp(`[ \\t]?${ATTRIBUTES}`, 'dgu'),
    read: ([whole = '']) => ({ told: { ...style, what: shownMark(whole) }, takesLine: true }),
  },
  // Obsidian's names of paragraphs
  {
    pattern: /(?<=\S)[ \t]\^[A-Za-z\d][A-Za-z\d-]{2,40}$/dgm,
    read: ([whole = '']) => ({ told: { kind: 'bookmark', what: whole.trim() } }),
  },
  // `m^2^`, `H~2~O`
  {
    pattern: /(?<=[\p{L}\p{N})])\^([\d+-]{1,6}|[noa]|\p{L}{2,3})\^/dgu,
    read: ([, raised = '']) => ({
      becomes: [...raised]
        .map((letter) => (raised.length > 1 && /\p{L}/u.test(letter) ? letter : RAISED[letter]))
        .join(''),
    }),
  },
  {
    pattern: /(?<=[\p{L})])~(\d{1,4})~(?!~)/dgu,
    read: ([, lowered = '']) => ({ becomes: [...lowered].map((digit) => LOWERED[Number(digit)]).join('') }),
  },
  // `*[ONU]: Organización de las Naciones Unidas`
  {
    pattern: /^[ \t]*\*\[[^\][\n]{1,60}\]:[ \t]+\S[^\n]{0,500}$/dgm,
    read: ([whole = '']) => ({ told: { ...style, what: shownMark(whole) }, takesLine: true }),
  },
  // Comments as definitions: `[//]: # (…)`
  {
    pattern: /^[ \t]{0,3}\[(?:\/\/|comment|comentario|_)[^\][\n]{0,40}\]:[^\n]{0,2000}$/dgim,
    read: () => ({ told: { kind: 'comment' }, takesLine: true }),
  },
]
