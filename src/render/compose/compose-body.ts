import { textsOf } from '../../ground/messages/index.ts'
import type { Language, Lines, OpenHtml, RenderedArticle, RenderedBlock } from '../../model.ts'
import { escapeAttribute, escapeText } from '../words/escape-html.ts'
import { besideIn, type OtherPage } from './beside-in.ts'
import { type BlockIds, blockIds } from './block-ids.ts'
import type { BodySite } from './body-site.ts'
import { fillInFor } from './fill-in.ts'
import { withLongWords } from './long-words.ts'
import { termMarker } from './mark-terms.ts'
import { figuresHtml } from './picture-html.ts'
import { tagOf } from './tag-of.ts'

/**
 * The body of an edition as its own page shows it: its blocks with their ids, then its notes. `other`: the page of the
 * other edition, where numbers and twins of headings are to lead to it.
 */
export const composeBody = (
  article: RenderedArticle,
  language: Language,
  site: BodySite,
  other: OtherPage | undefined,
): string =>
  compose(article, language, site, {
    page: '',
    isLone: false,
    ids: blockIds(article, language),
    other,
  })

/**
 * The same where no page of this site is around it, as in a feed, and without what only such pages need. `page`: where links
 * within it lead, the address of its page, or '' where all of it is on one: what they lead to has its id then, nothing else has.
 */
export function composeStandalone(article: RenderedArticle, language: Language, site: BodySite, page: string): string {
  const ids = new Map([...blockIds(article, language)].map(([index, [own = '']]) => [index, [own]]))
  return compose(article, language, site, { page, isLone: true, ids, other: undefined })
}

interface Place {
  page: string
  isLone: boolean
  ids: BlockIds
  other: OtherPage | undefined
}

function compose(
  article: RenderedArticle,
  language: Language,
  site: BodySite,
  { page, isLone, ids, other }: Place,
): string {
  const { blocks = [], lines = [] } = article.editions[language] ?? {}
  const beside = other ? besideIn(article, language, other) : undefined
  const notes = notesIn(blocks, ids)
  const ledTo = isLone ? ledToIn(blocks, page) : undefined
  const idOf = (index: number) => (ledTo?.has(index) === false ? undefined : ids.get(index)?.[0])
  const marked = termMarker(site, language)
  const fillIn = fillInFor({
    ...site,
    language,
    page,
    isLone,
    isFacing: false,
    ids,
    idOfNote: (note) => notes.get(note)?.id ?? '',
    marks: 'ref_',
    below: (below) => `\n${linesHtml(below)}`,
  })

  const linesHtml = (written: Lines): string =>
    written.map((line) => (typeof line === 'string' ? line : blockHtml(line, idOf(line)))).join('\n')

  /** An element with what stands beside the block of that id; `below`: what follows its own text in it. */
  function elementHtml(tag: string, id: string | undefined, attributes: string, inner: string, below = ''): string {
    if (id === undefined) return `<${tag}${attributes}>${inner}${below}</${tag}>`
    const opening = `<${tag} id="${escapeAttribute(id)}"${attributes}`
    const html = beside?.(id)
    if (html === undefined) return `${opening}>${inner}${below}</${tag}>`
    return `${opening}${html.attributes}>${html.first}${inner}${html.number}${below}</${tag}>${html.after}`
  }

  /** What blocks of the other edition that have no opposite of their own are found by. */
  const anchors = (others: readonly string[]): string => others.map((id) => elementHtml('span', id, '', '')).join('')

  function blockHtml(index: number, id: string | undefined): string {
    const block = blocks[index] as RenderedBlock
    const all = ids.get(index) ?? []
    const first = all.length > 1 ? anchors(all.slice(1)) : ''
    const figures = block.figures && figuresHtml(block.figures, site, isLone)
    if (figures === undefined) {
      const html = isLone || block.kind !== 'heading' ? marked(block) : withLongWords(block)
      const own = ownHtml(html)
      const [inner, below] = [own, html.slice(own.length)].map((html) => fillIn(html, block.note))
      // Where no style is around it a table does not scroll.
      const attributes = isLone && block.kind === 'table' ? '' : (block.attributes ?? '')
      return elementHtml(tagOf(block), id, attributes, first + inner, below)
    }
    return figures
      .map(({ html }, place) =>
        // A caption is the last element of its figure.
        place === 0 ? elementHtml('figure', id, '', first, html) : elementHtml('figure', undefined, '', html),
      )
      .join('\n')
  }

  const body = linesHtml(lines)
  if (notes.size === 0) return body
  const items = [...notes.values()].map(({ index, id }) => blockHtml(index, page === '' ? id : undefined))
  return `${body}\n${notesSection(items, language, isLone)}`
}

/** The text of a block without the lists below it. */
function ownHtml(html: OpenHtml): OpenHtml {
  const below = html.findIndex((part) => typeof part === 'object' && part.kind === 'below')
  return below < 0 ? html : html.slice(0, below)
}

/** The blocks to which links lead that stay within a text on a page of its own. */
const ledToIn = (blocks: readonly RenderedBlock[], page: string): ReadonlySet<number> =>
  new Set(
    page === ''
      ? blocks
          .flatMap(({ html }) => html)
          .flatMap((part) =>
            typeof part === 'object' && part.kind === 'link' && part.to.kind === 'block' ? part.to.index : [],
          )
      : [],
  )

/** The notes that the text points to, by their numbers: the indexes of their blocks, and where they are found. */
function notesIn(blocks: readonly RenderedBlock[], ids: BlockIds): Map<number, { index: number; id: string }> {
  const notes = new Map<number, { index: number; id: string }>()
  for (const [index, { note }] of blocks.entries()) {
    if (note) notes.set(note.number, { index, id: ids.get(index)?.[0] ?? `note_${note.number}` })
  }
  return notes
}

function notesSection(items: readonly string[], language: Language, isLone: boolean): string {
  const [named, id] = isLone ? ['', ''] : [' aria-labelledby="notes_"', ' id="notes_"']
  const heading = `<h2${id}>${escapeText(textsOf(language).pages.body.notes)}</h2>`
  return `<section role="doc-endnotes"${named}>${heading}<ol>${items.join('')}</ol></section>`
}
