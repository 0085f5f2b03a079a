import type { DeskRow } from '../desk/api/rows.ts'
import { foldSpace } from '../ground/text/fold-space.ts'
import { type AlignedArticle, FIELD_PATHS, isField, type PairedEdition } from '../model.ts'
import { openBeads } from '../sync/open-beads.ts'
import type { WritableEdition } from '../write/blocks/read-anew.ts'
import { setFrontMatter } from '../write/set-front-matter.ts'
import { blocksOfRow } from './blocks-of-row.ts'
import type { ReturnedEdit } from './plan-unit.ts'
import { type PlacedText, putText } from './put-text.ts'
import type { ReturnNote } from './return-note.ts'

/** The files of an article after what came back, and what of it was not written. */
export interface AppliedReturn {
  /** Of the translation. */
  text: string
  /** Of `sync.lock`, in which what came back is open. */
  lock: string
  written: ReturnedEdit[]
  notes: ReturnNote[]
}

/** Writes what came back into a translation where each text is still the one that went out. */
export function applyReturn(
  article: AlignedArticle,
  translation: PairedEdition,
  edits: readonly ReturnedEdit[],
  rows: readonly DeskRow[],
): AppliedReturn {
  const fresh = edits.filter((edit) => nowOf(edit, rows)?.base === edit.base)
  const conflicts = edits
    .filter((edit) => !fresh.includes(edit))
    .map((edit): ReturnNote => {
      const { block, part, texts } = edit
      return { kind: 'conflict', block, part, now: nowOf(edit, rows)?.text ?? '', yours: texts.join('\n\n') }
    })
  const refused = new Set<ReturnedEdit>()
  let edition: WritableEdition = translation
  // From the end on, so that the blocks before keep their numbers.
  for (const { edit, place } of placesOf(fresh, article, rows).reverse()) {
    const after = putText(edition, place, edit.texts)
    if (after === undefined) refused.add(edit)
    else edition = after
  }
  const written = fresh.filter((edit) => !refused.has(edit))
  return {
    text: withFields(edition.file.text, written),
    lock: openBeads(article, new Set(written.map(({ block }) => block))),
    written,
    notes: [...conflicts, ...[...refused].map(({ block }): ReturnNote => ({ kind: 'place', block }))],
  }
}

const nowOf = ({ block, part }: ReturnedEdit, rows: readonly DeskRow[]) =>
  rows.find(({ id }) => id === block)?.translation[part]

/** Where the texts of the body go, in the order of the translation. */
function placesOf(
  edits: readonly ReturnedEdit[],
  article: AlignedArticle,
  rows: readonly DeskRow[],
): { edit: ReturnedEdit; place: PlacedText }[] {
  let behind = -1
  const placed = rows
    .filter(({ id }) => !isField(id))
    .flatMap(({ id }) => {
      const blocks = blocksOfRow(id, 'translation', article)
      const before = behind
      behind = Math.max(behind, ...blocks.map(({ index }) => index))
      const like = blocksOfRow(id, 'source', article)[0]
      return edits
        .filter(({ block }) => block === id)
        .map((edit) => {
          const index = blocks[edit.part]?.index
          return { edit, place: { index, behind: before < 0 ? undefined : before, like }, at: index ?? before + 0.5 }
        })
    })
  return placed.sort((one, other) => one.at - other.at)
}

/** The text of a file with texts in its front matter: only their lines are others. */
function withFields(text: string, edits: readonly ReturnedEdit[]): string {
  const changes = edits.flatMap(({ block, texts }) =>
    isField(block) ? [{ path: FIELD_PATHS[block], value: foldSpace(texts.join(' ')) }] : [],
  )
  return changes.length === 0 ? text : (setFrontMatter(text, changes)?.text ?? text)
}
