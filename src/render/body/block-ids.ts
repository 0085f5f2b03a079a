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

/** `quién-viaja`, the name of a heading in its text → the id of its block, which both editions share. */
export function idOfHeading(article: AlignedArticle, edition: PairedEdition, name: string): string | undefined {
  const heading = headingIds(edition.body).get(name)
  const block = heading && edition.blocks.find(({ node }) => node === heading)
  return block && blockIds(article, edition).get(block.index)
}
