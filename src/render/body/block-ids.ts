import { headingIds } from '../../body/heading-ids.ts'
import type { AlignedArticle, PairedEdition } from '../../model.ts'

/** Ids of an edition's blocks by their index; of several in one bead the first has it. */
export function blockIds({ source, beads }: AlignedArticle, { language }: PairedEdition): Map<number, string> {
  const ids = new Map<number, string>()
  for (const bead of beads) {
    const [first] = language === source.language ? bead.source : bead.translation
    if (first !== undefined) ids.set(first, bead.id)
  }
  return ids
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
  const idOfNode = new Map(edition.blocks.map(({ node, index }) => [node, ids.get(index)]))
  return new Map(
    [...headingIds(edition.body)].flatMap(([name, heading]) => {
      const id = idOfNode.get(heading)
      return id === undefined ? [] : [[name, id] as const]
    }),
  )
}
