import { headingIds } from '../../ground/body/heading-ids.ts'
import { partsOf } from '../../ground/body/parts-of.ts'
import type { AlignedArticle, PairedEdition } from '../../model.ts'

/** Ids of the elements of an edition's blocks by their index: first the block's own, then those of anchors within it. */
export type BlockIds = ReadonlyMap<number, readonly string[]>

/**
 * The ids of an edition's blocks. Every id of the article leads somewhere: where a bead has fewer blocks here than in the
 * other edition, the last of them has the other ids too; where it has none, that before it, else the first one of all.
 */
export function blockIds({ source, beads }: AlignedArticle, edition: PairedEdition): BlockIds {
  const side = edition.language === source.language ? 'source' : 'translation'
  const isShown = shownIn(edition)
  const ids = new Map<number, string[]>()
  const waiting: string[] = []
  let last: string[] | undefined
  for (const bead of beads) {
    const indexes = bead[side].filter(isShown)
    for (const [slot, index] of indexes.entries()) {
      const own = [bead.ids[slot] ?? '']
      ids.set(index, own)
      // notes stand apart, at the end of the page
      if (edition.blocks[index]?.kind !== 'footnote') last = own
    }
    for (const id of bead.ids.slice(indexes.length)) (last ?? waiting).push(id)
  }
  const first = ids.get([...ids.keys()][0] ?? -1)
  first?.splice(1, 0, ...waiting)
  return ids
}

/** A note that nothing points to stands on no page. */
function shownIn({ body, blocks }: PairedEdition): (index: number) => boolean {
  const marked = new Set(partsOf(body).footnoteReference.map(({ node }) => node.identifier))
  return (index) => {
    const node = blocks[index]?.node
    return node?.type !== 'footnoteDefinition' || marked.has(node.identifier)
  }
}

const known = new WeakMap<PairedEdition, Map<string, string>>()

/** `quién-viaja`, the name of a heading in its text → the id of its block, which both editions share. */
export function idOfHeading(article: AlignedArticle, edition: PairedEdition, name: string): string | undefined {
  const ids = known.get(edition) ?? idsOfHeadings(article, edition)
  known.set(edition, ids)
  return ids.get(name)
}

function idsOfHeadings(article: AlignedArticle, edition: PairedEdition): Map<string, string> {
  const ids = blockIds(article, edition)
  const idOfNode = new Map(edition.blocks.map(({ node, index }) => [node, ids.get(index)?.[0]]))
  return new Map(
    [...headingIds(edition.body)].flatMap(([name, heading]) => {
      const id = idOfNode.get(heading)
      return id === undefined ? [] : [[name, id] as const]
    }),
  )
}
