import type { Bead, Block, BlockKind } from '../model.ts'
import type { ScoredPairing } from './align-units.ts'

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

/** Ids that pages give to elements of their own. */
const IDS_OF_PAGES = ['main']

/** Gives each bead its id: of a heading the words of the source (`quien-viaja`), of others kind and number (`p3`). */
export function nameBeads(
  pairings: readonly ScoredPairing[],
  source: readonly Block[],
  translation: readonly Block[],
): Bead[] {
  const taken = new Set<string>(IDS_OF_PAGES)
  const counts = new Map<string, number>()
  return pairings.map((pairing) => {
    const block = source[pairing.source[0] ?? -1] ?? translation[pairing.translation[0] ?? -1]
    const words = block?.kind === 'heading' ? toWords(block.text) : ''
    const stem = words || LETTER[block?.kind ?? 'paragraph']
    let id = ''
    do {
      const count = (counts.get(stem) ?? 0) + 1
      counts.set(stem, count)
      id = words === '' ? `${stem}${count}` : count === 1 ? stem : `${stem}-${count}`
    } while (taken.has(id))
    taken.add(id)
    return { id, ...pairing }
  })
}

/** `¿Quién viaja?` → `quien-viaja`; '' where there is no letter or digit. */
function toWords(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
