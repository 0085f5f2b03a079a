import {
  otherLanguage,
  type RenderedArticle,
  type RenderedBead,
  type RenderedBlock,
  type SideName,
} from '../../model.ts'
import { blockIds } from './block-ids.ts'
import type { BodySite } from './body-site.ts'
import { fillInFor } from './fill-in.ts'
import { withLongWords } from './long-words.ts'
import { termMarker } from './mark-terms.ts'
import { figuresHtml } from './picture-html.ts'
import { tagOf } from './tag-of.ts'

/** Some blocks of an edition as they stand in a cell. */
export interface FacingCell {
  /** '' where none of the blocks is shown. */
  html: string
  /** Addresses of the pictures, where there is nothing else; empty otherwise. */
  pictures: string[]
}

/** What stands within the element of a block. */
type BlockHtml = (block: RenderedBlock) => string

/** Lists that stand apart from the lists that they are nested in have a class by how deep they are, from the second level. */
const DEEPEST = 4

/**
 * One side of the beads, a cell each; without ids but those of marks of notes: whatever stands in a row is found at the row.
 * `page`: the address of the edition's own page, where links within the text are to lead to it.
 */
export function composeCells(
  article: RenderedArticle,
  side: SideName,
  beads: readonly RenderedBead[],
  site: BodySite,
  page = '',
): FacingCell[] {
  const language = side === 'source' ? article.source : otherLanguage(article.source)
  const blocks = article.editions[language]?.blocks ?? []
  const ids = blockIds(article, language)
  const placesOfNotes = new Map<number, string>()
  for (const bead of beads) {
    for (const index of bead[side]) {
      const note = blocks[index]?.note
      if (note) placesOfNotes.set(note.number, (page === '' ? bead.ids[0] : ids.get(index)?.[0]) ?? '')
    }
  }
  const fillIn = fillInFor({
    ...site,
    language,
    page,
    isLone: false,
    isFacing: true,
    ids,
    idOfNote: (note) => placesOfNotes.get(note) ?? `note_${note}`,
    marks: `ref_${language}_`,
    below: () => '',
  })
  const marked = termMarker(site, language)
  const filled: BlockHtml = (block) => fillIn(block.kind === 'heading' ? withLongWords(block) : marked(block))
  const cells = beads.map((bead) => contentOf(bead[side], blocks, filled, site))
  // After all others and in the order of their numbers: marks in notes are counted too.
  const items = blocks.map(({ html, note }) => note && `<li>${fillIn(html, note)}</li>`)
  for (const [place, bead] of beads.entries()) {
    const notes = notesOf(bead[side], blocks, items)
    if (notes !== '') cells[place] = { html: (cells[place]?.html ?? '') + notes, pictures: [] }
  }
  return cells
}

/** Blocks that are no notes. Items that follow one another at the same depth become one list. */
function contentOf(
  indexes: readonly number[],
  blocks: readonly RenderedBlock[],
  htmlOf: BlockHtml,
  site: BodySite,
): FacingCell {
  const pictures: string[] = []
  let html = ''
  let openList: string | undefined
  let hasOther = false
  const closeList = () => {
    if (openList) html += `</${openList.slice(0, 2)}>`
    openList = undefined
  }
  for (const index of indexes) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'footnote') continue
    const { before, after, list } = block
    if (before || !list) closeList()
    if (before) html += before
    const figures = block.figures && figuresHtml(block.figures, site, false)
    if (figures) {
      for (const figure of figures) {
        pictures.push(figure.src)
        html += `<figure>${figure.html}</figure>`
      }
    } else if (list) {
      const kind = list.tag + lookOf(block)
      if (openList !== kind) {
        closeList()
        html += openingOf(block, list)
        openList = kind
      }
      html += `<li${block.attributes ?? ''}>${htmlOf(block)}</li>`
    } else html += elementOf(block, htmlOf(block))
    if (after) {
      closeList()
      html += after
    }
    hasOther ||= figures === undefined || before !== undefined || after !== undefined
  }
  closeList()
  return { html, pictures: hasOther ? [] : pictures }
}

const openingOf = (block: RenderedBlock, { tag, number }: NonNullable<RenderedBlock['list']>): string =>
  `<${tag}${tag === 'ol' && number !== 1 ? ` start="${number}"` : ''}${lookOf(block)}>`

const lookOf = ({ depth = 1 }: RenderedBlock): string => (depth > 1 ? ` class="deep-${Math.min(depth, DEEPEST)}"` : '')

/** The page has one title, whatever a text says; a named region is a landmark, a named group is none. */
function elementOf(block: RenderedBlock, html: string): string {
  const tag = block.kind === 'heading' && block.depth === 1 ? 'h2' : tagOf(block)
  const role = block.kind === 'table' ? ' role="group"' : ''
  return `<${tag}${block.attributes ?? ''}${role}>${html}</${tag}>`
}

/** The notes of a cell, a list that goes on where the one before it ended; those that nothing points to are no items. */
function notesOf(
  indexes: readonly number[],
  blocks: readonly RenderedBlock[],
  items: readonly (string | undefined)[],
): string {
  let html = ''
  for (const index of indexes) {
    const item = items[index]
    if (item === undefined) continue
    const { number = 1 } = blocks[index]?.note ?? {}
    html += (html === '' ? `<ol${number === 1 ? '' : ` start="${number}"`}>` : '') + item
  }
  return html && `${html}</ol>`
}
