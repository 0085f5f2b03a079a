import { textsOf } from '../../ground/messages/index.ts'
import type { Language, Lines, LinkPlaceholder, LinkTarget, OpenHtml, Placeholder, RenderedBlock } from '../../model.ts'
import { escapeAttribute, escapeText } from '../words/escape-html.ts'
import type { BlockIds } from './block-ids.ts'
import type { BodySite } from './body-site.ts'
import { pictureHtml } from './picture-html.ts'

/** One use of a body. */
export interface BodyUse extends BodySite {
  /** Of the edition. */
  language: Language
  /** What stands before `#` in links within the body: '' on its page, the page's address elsewhere. */
  page: string
  /** Where no page of this site is around it. */
  isLone: boolean
  /** In cells, which stand in pages. */
  isFacing: boolean
  ids: BlockIds
  /** Id at which a note is found. */
  idOfNote: (note: number) => string
  /** What ids of marks of notes begin with. */
  marks: string
  /** Lists below an item; '' where its items stand elsewhere. */
  below: (lines: Lines) => string
}

/** Fills in what is open; `note`: that of the block that the HTML is of. */
export type FillIn = (html: OpenHtml, note?: RenderedBlock['note']) => string

/** What elements have for the style of this site alone. */
const LOOK = /(<(?:p|td|th scope="col"|th)) class="\w+"/g
/** Of the element around a table, which scrolls there alone. */
const ATTRIBUTES = /^(<\w+) .*>$/s

/** Fills in the blocks of one body, in the order in which they are shown: marks of notes are counted. */
export function fillInFor(use: BodyUse): FillIn {
  const { page, language } = use
  const texts = textsOf(language).pages.body
  /** Opposite sentences are there too. */
  const isAmongRows = use.isFacing && page === ''
  const counts = new Map<number, number>()
  // No block has an underscore in its id.
  const idOfMark = (note: number, count: number, marks = use.marks) => `${marks}${note}${count > 1 ? `_${count}` : ''}`
  // On the edition's own page, whatever they are called here.
  const marksThere = page === '' ? use.marks : 'ref_'

  function markHtml(note: number): string {
    const count = (counts.get(note) ?? 0) + 1
    counts.set(note, count)
    const [href, label] = [escapeAttribute(`${page}#${use.idOfNote(note)}`), escapeAttribute(texts.note(note, count))]
    // Nobody comes back to a mark whose note is elsewhere.
    const id = page === '' ? `id="${escapeAttribute(idOfMark(note, count))}" ` : ''
    return `<sup><a ${id}href="${href}" role="doc-noteref" aria-label="${label}">${note}</a></sup>`
  }

  function waysBack({ number, marks }: NonNullable<RenderedBlock['note']>): string {
    const links = Array.from({ length: marks }, (_, index) => {
      const label = escapeAttribute(texts.backToText(number, index + 1))
      const href = escapeAttribute(`${page}#${idOfMark(number, index + 1, marksThere)}`)
      const which = index > 0 ? `<sup>${index + 1}</sup>` : ''
      return ` <a href="${href}" role="doc-backlink" aria-label="${label}">↑${which}</a>`
    })
    return links.join('')
  }

  function hrefOf(to: LinkTarget): string | undefined {
    if (to.kind === 'edition') return use.hrefOfEdition(to)
    if (to.kind === 'file') return use.hrefOfPicture(to.name)
    const [id] = use.ids.get(to.index) ?? []
    return id === undefined ? undefined : `${page}#${id}`
  }

  function linkHtml({ to, attributes, html }: LinkPlaceholder): string {
    const href = hrefOf(to)
    const words = fillIn(html)
    return href === undefined ? words : `<a href="${escapeAttribute(href)}"${attributes}>${words}</a>`
  }

  function filled(placeholder: Placeholder, note: RenderedBlock['note']): string {
    switch (placeholder.kind) {
      case 'link':
        return linkHtml(placeholder)
      case 'picture': {
        const picture = use.picture(placeholder.name)
        return picture
          ? pictureHtml(picture, placeholder.alt, use.isLone)
          : `<span>${escapeText(placeholder.alt)}</span>`
      }
      case 'mark':
        return markHtml(placeholder.note)
      case 'back':
        return note ? waysBack(note) : ''
      case 'below':
        return use.below(placeholder.lines)
      case 'space':
        return use.isFacing ? ' ' : '\u00a0'
      case 'either':
        if (use.isFacing) return placeholder.facing
        return use.isLone ? placeholder.alone.replace(ATTRIBUTES, '$1>') : placeholder.alone
    }
  }

  const fillIn: FillIn = (html, note) => {
    let whole = ''
    for (const part of html) {
      if (typeof part === 'string') whole += use.isLone ? part.replaceAll(LOOK, '$1') : part
      else if (typeof part !== 'number') whole += filled(part, note)
      else if (isAmongRows) whole += part === 0 ? '</span>' : `<span class="s${part}">`
    }
    return whole
  }
  return fillIn
}
