import { nearest } from '../../ground/knowledge/nearest.ts'
import { type RecordReference, referencesIn } from '../../ground/schema/references.ts'
import type { RecordKind } from '../../ground/schema/values.ts'
import type { Around, Check, CheckId, ToSay } from '../../model.ts'

/** A check that every record of a kind that front matter refers to is there. */
export const unknownCheck = (
  id: CheckId,
  kind: RecordKind,
  say: (reference: RecordReference, meant: string | undefined) => ToSay,
): Check => ({
  id,
  severity: 'error',
  scope: 'edition',
  *run({ file, frontMatter, placeOf }, _article, around) {
    for (const reference of referencesIn(frontMatter)) {
      if (reference.kind !== kind || around.records[kind].has(reference.id) || around.mayHold(kind, reference.id))
        continue
      yield { file: file.path, place: placeOf(reference.path), say: say(reference, meantRecord(reference, around)) }
    }
  },
})

/** The id that was probably meant, by a slip of the pen or by the person's name. */
function meantRecord({ kind, id }: RecordReference, { records }: Around): string | undefined {
  const byId = nearest(id, records[kind].keys())
  if (byId !== undefined || kind !== 'people') return byId
  const idsByName = new Map([...records.people].map(([key, { name }]) => [name.toLowerCase(), key]))
  return idsByName.get(nearest(id, idsByName.keys()) ?? '')
}
