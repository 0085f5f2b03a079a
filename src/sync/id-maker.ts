import { foldAccents } from '../ground/text/fold-accents.ts'
import type { Block, BlockContent, BlockKind } from '../model.ts'

const LETTER: Record<BlockKind, string> = {
  heading: 'h',
  paragraph: 'p',
  item: 'li',
  quotation: 'q',
  table: 't',
  code: 'c',
  figure: 'f',
  footnote: 'n',
}

/** What an id can be made of: a block, and what it says. */
export interface Named {
  block: Block
  content: BlockContent
}

/** Gives ids that are not among those, nor given before: `p-3f2a9c`, `p-3f2a9c-2`. */
export function idMaker(known: Iterable<string>): (named: Named | undefined) => string {
  const taken = new Set(known)
  const counts = new Map<string, number>()
  return (named) => {
    const words = named?.block.kind === 'heading' ? toWords(named.block.text) : ''
    const stem = words || `${LETTER[named?.block.kind ?? 'paragraph']}-${named?.content.hash.slice(0, 6) ?? 0}`
    let [id, count] = [stem, counts.get(stem) ?? 1]
    while (taken.has(id)) id = `${stem}-${++count}`
    counts.set(stem, count)
    taken.add(id)
    return id
  }
}

/** `¿Quién viaja?` → `quien-viaja`; '' where there is no letter or digit. */
function toWords(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
