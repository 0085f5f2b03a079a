import { FUNCTION_WORDS } from '../ground/knowledge/function-words.ts'
import { citesWork } from '../ground/text/cites-work.ts'
import { type Bead, type Block, type FacingBlocks, type Language, type LockEntry, otherLanguage } from '../model.ts'

/** What a translation has in words of its own; quotations, tables and code may stand in both as they are. */
const TRANSLATED: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'item', 'footnote'])
const FEWEST_WORDS = 3

/**
 * The beads, with a mark where the translation still has the source's own words, unless that was recorded. What is open may
 * be a name, and waits for somebody to say so.
 */
export function markCopied({ source, translation, beads }: FacingBlocks, entries: readonly LockEntry[]): Bead[] {
  if (translation === undefined) return beads
  const recorded = new Set(entries.filter(isCopy).map(({ ids: [id] }) => id))
  return beads.map((bead) => {
    const [here, there] = [bead.source, bead.translation].map((side) => side.length)
    if (here === 0 || here !== there || recorded.has(bead.id)) return bead
    const isSame = bead.source.every((index, at) => {
      const [block, opposite] = [source.blocks[index], translation.blocks[bead.translation[at] ?? -1]]
      if (block === undefined || block.text !== opposite?.text) return false
      return bead.isOpen ? TRANSLATED.has(block.kind) && /\p{L}/u.test(block.text) : isIn(source.language, block)
    })
    return isSame ? { ...bead, isCopied: true } : bead
  })
}

const isCopy = ({ sides: { es, en } }: LockEntry): boolean =>
  es.length > 0 && es.length === en.length && es.every(({ text }, index) => text === en[index]?.text)

/** Whether a text is surely in a language, and needs to be translated. */
function isIn(language: Language, { kind, text }: Block): boolean {
  if (!TRANSLATED.has(kind) || citesWork(text, kind === 'paragraph')) return false
  const words = text.replace(/https?:\S+/g, '').match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return false
  // the first word has a capital in any text, others within names
  const common = words.flatMap((word, index) => (index === 0 || /^\p{Ll}/u.test(word) ? [word.toLowerCase()] : []))
  const votesFor = (each: Language) => common.filter((word) => FUNCTION_WORDS[each].has(word)).length
  return votesFor(language) > votesFor(otherLanguage(language))
}
