import { toSay } from '../../ground/messages/to-say.ts'
import { type Bead, type Check, type FacingBlocks, type Finding, isField, otherSide } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import { type BeadSide, beadSideOf, blockBefore } from './bead-side-of.ts'
import { firstDifference } from './first-difference.ts'
import { fieldsToTell, toTell } from './to-tell.ts'

/** What changed in one edition since both were last in step is followed in the other; marks alone need not be. */
export const translationOutdated: Check = {
  id: 'translation-outdated',
  severity: 'warning',
  scope: 'article',
  *run(article, around) {
    const { key, fields } = article
    for (const bead of fieldsToTell(article)) yield findingOf(bead, fields, key)
    for (const bead of toTell(article, around)) yield findingOf(bead, article, key)
  },
}

/** At the block that is to be changed; where there is none, at the one that lacks its opposite. */
function findingOf(bead: Bead, facing: FacingBlocks, key: string): Finding {
  const toMend = bead.state === 'translation-changed' ? 'source' : 'translation'
  const [mend, changed] = [beadSideOf(bead, toMend, facing), beadSideOf(bead, otherSide(toMend), facing)]
  const [at, other] = mend.place ? [mend, changed] : [changed, mend]
  const related = relatedTo(bead, other, facing)
  return {
    file: at.file,
    place: at.place,
    say: sayOf(bead, other, key),
    ...(related && { related: [related] }),
  }
}

function relatedTo(
  bead: Bead,
  other: BeadSide,
  facing: FacingBlocks,
): NonNullable<Finding['related']>[number] | undefined {
  const { file, side } = other
  const place = other.place ?? (bead.state === 'new' && !isField(bead.id) ? blockBefore(bead, side, facing) : undefined)
  const which = other.place === undefined ? 'before' : bead.state.endsWith('-changed') ? 'changed' : 'opposite'
  return place && { file, place, say: toSay(`translation-outdated.there.${which}`) }
}

function sayOf({ id, state, changes }: Bead, other: BeadSide, key: string): Finding['say'] {
  const { name, place } = other
  const at = place ? pointIn(other, place) : name
  if (state === 'new' || state === 'removed') return toSay(`translation-outdated.${state}`, name, key, id)
  if (state === 'moved') return toSay('translation-outdated.moved', at, key, id)
  const change = state === 'translation-changed' ? changes.translation : changes.source
  if (state === 'both-changed' || change === undefined || change.kind === 'format') {
    return toSay('translation-outdated.both', at, key, id)
  }
  return toSay('translation-outdated.changed', change.kind, ...firstDifference(change), at, key, id)
}
