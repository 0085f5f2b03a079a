import type { BlockKind, Language, OpenHtml, RenderedBlock } from '../../model.ts'
import { escapeAttribute } from '../words/escape-html.ts'
import type { BodySite } from './body-site.ts'

/** What a text says in its own words, and in running sentences. */
const KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'item'])
const PIECE = /<[^>]*>|[^<]+/g
/** Elements within which no term is marked. */
const NOT_IN = /^<(\/?)(?:a|blockquote|code|del|pre|section|sup)\b/

/**
 * Marks the terms of the glossary in the blocks of one body, in the order in which they are shown: each is a link to its
 * entry where it is first used. What stands in links, code, quotations, headings or notes stays as it is.
 */
export function termMarker({ terms }: BodySite, language: Language): (block: RenderedBlock) => OpenHtml {
  const glossary = terms?.(language)
  if (glossary === undefined) return ({ html }) => html
  const { page, find } = glossary
  const known = new Set<string>()

  function linked(text: string): string {
    let html = ''
    let done = 0
    for (const { id, start, end } of find(text)) {
      if (known.has(id)) continue
      known.add(id)
      const href = escapeAttribute(`${page}#${id}`)
      html += `${text.slice(done, start)}<a class="term" href="${href}" hreflang="${language}">${text.slice(start, end)}</a>`
      done = end
    }
    return html + text.slice(done)
  }

  return ({ kind, html }) => {
    if (!KINDS.has(kind)) return html
    let depth = 0
    const marked = (piece: string): string => {
      const [tag, closes] = NOT_IN.exec(piece) ?? []
      if (tag !== undefined) depth += closes === '/' ? -1 : 1
      return depth > 0 || piece.startsWith('<') ? piece : linked(piece)
    }
    return html.map((part) => (typeof part === 'string' ? part.replace(PIECE, marked) : part))
  }
}
