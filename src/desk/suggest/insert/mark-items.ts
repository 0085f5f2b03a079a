import { addressKey } from '../../../checks/structure/address-key.ts'
import { definitionsOf } from '../../../ground/body/definitions-of.ts'
import { type Inlines, inlinesOf } from '../../../ground/body/inlines-of.ts'
import { partsOf } from '../../../ground/body/parts-of.ts'
import type { AlignedArticle, Block, PairedEdition } from '../../../model.ts'
import type { InsertItem } from '../../api/edits.ts'

/** Marks of notes and links of a row's source, in Markdown; a note by the label that it has in the translation. */
export function markItems(
  article: AlignedArticle,
  source: readonly Block[],
  translation: readonly Block[],
): InsertItem[] {
  const here = inlinesIn(source, article.source)
  const there = article.translation ? inlinesIn(translation, article.translation) : []
  const known = new Set(there.flatMap(({ links }) => links.map(({ value }) => addressKey(value))))
  const marked = new Set(there.flatMap(({ notes }) => notes.map(({ value }) => value)))
  const notes = here.flatMap((inlines) =>
    inlines.notes.map(({ value }): InsertItem => {
      const { label, identifier } = noteOpposite(article, value)
      return { text: `[^${label}]`, kind: 'note', isThere: marked.has(identifier) }
    }),
  )
  const links = here.flatMap((inlines) =>
    inlines.links.flatMap(({ value, place }): InsertItem[] => {
      const words = wordsAt(article.source, place.start.offset ?? 0, place.end.offset ?? 0)
      const text = words === '' ? value : `[${words}](${value})`
      return value === '' ? [] : [{ text, kind: 'link', isThere: known.has(addressKey(value)) }]
    }),
  )
  return [...notes, ...links]
}

const inlinesIn = (blocks: readonly Block[], { body }: PairedEdition): Inlines[] =>
  blocks.map((block) => inlinesOf(block, definitionsOf(body)))

/** What is written between the brackets of a link; '' of a bare address. */
const wordsAt = ({ file }: PairedEdition, start: number, end: number): string =>
  /^\[([^\]]*)\]/.exec(file.text.slice(start, end))?.[1] ?? ''

/** The note of the translation that stands opposite the source's of this identifier; that itself where there is none. */
function noteOpposite({ source, translation, beads }: AlignedArticle, identifier: string) {
  const labelled = (some: readonly Block[], at: readonly number[]) =>
    at.flatMap((index) => {
      const node = some[index]?.node
      return node?.type === 'footnoteDefinition' ? [node] : []
    })
  const bead = beads.find((each) => labelled(source.blocks, each.source).some((note) => note.identifier === identifier))
  const [other] = labelled(translation?.blocks ?? [], bead?.translation ?? [])
  const own = other ?? partsOf(source.body).footnoteReference.find(({ node }) => node.identifier === identifier)?.node
  return { identifier: own?.identifier ?? identifier, label: own?.label ?? identifier }
}
