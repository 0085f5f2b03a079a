import { textBead } from '../ground/body/text-bead.ts'
import { textBlock } from '../ground/body/text-block.ts'
import {
  type Article,
  type Bead,
  type FacingBlocks,
  FIELD_PATHS,
  FIELDS,
  type FieldId,
  fieldText,
  type PairedEdition,
} from '../model.ts'

/** The texts beside the bodies that are recorded, as blocks; without a translation nothing stands opposite anything. */
export function facingFields({ source, translation }: Pick<Article, 'source' | 'translation'>): FacingBlocks {
  const ids = FIELDS.filter((id) => FIELD_PATHS[id][0] !== 'photo' || haveSamePhoto(source, translation))
  const [here, there] = [idsIn(source, ids), translation ? idsIn(translation, ids) : []]
  const at = (id: FieldId, stated: readonly FieldId[]) => (stated.includes(id) ? [stated.indexOf(id)] : [])
  const beads = ids.flatMap((id): Bead[] => {
    const bead = textBead(id, at(id, here), at(id, there))
    return translation && bead.source.length + bead.translation.length > 0 ? [bead] : []
  })
  return {
    source: withFields(source, here),
    translation: translation && withFields(translation, there),
    beads,
  }
}

/** An edition with a photo of its own describes that. */
function haveSamePhoto(source: PairedEdition, translation: PairedEdition | undefined): boolean {
  const [here, there] = [source, translation].map((edition) => edition?.frontMatter.photo?.file)
  return here === undefined || there === undefined || here === there
}

const idsIn = (edition: PairedEdition, ids: readonly FieldId[]): FieldId[] =>
  ids.filter((id) => fieldText(edition, id) !== undefined)

const withFields = (edition: PairedEdition, ids: readonly FieldId[]): PairedEdition => ({
  ...edition,
  blocks: ids.map((id, index) =>
    textBlock(fieldText(edition, id) ?? '', index, () => edition.placeOf(FIELD_PATHS[id])),
  ),
})
