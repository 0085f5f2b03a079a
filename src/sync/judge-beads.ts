import type { Bead, BeadState, Change, LockEntry, Pairing, SideName } from '../model.ts'
import { areInProportion } from './are-in-proportion.ts'
import { areAlike, changeOf, type Revised } from './change-of.ts'
import { crossing } from './crossing.ts'
import type { Group } from './group-beads.ts'
import type { LinkedSide } from './linked-side.ts'

type Judgement = Pick<Bead, 'state' | 'changes' | 'isOpen'>

/** The state of each pairing, and what changed in it, by what was last in step. `groups`: of the pairings and entries. */
export function judgeBeads(
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
  groups: readonly Group[],
): Judgement[] {
  const judged = new Map<number, Judgement>()
  const crossed = newlyCrossed(pairings, entries, groups)
  for (const group of groups) {
    const judgements =
      group.entries.length === 0 ? judgeUnknown(group, pairings) : judge(group, pairings, entries, sides)
    for (const [bead, judgement] of judgements) {
      const isMoved = judgement.state === 'current' && crossed.has(bead)
      judged.set(bead, isMoved ? { ...judgement, state: 'moved' } : judgement)
    }
  }
  return pairings.map((_, bead) => judged.get(bead) ?? { state: 'current', changes: {} })
}

/**
 * Pairings that stand in another order in the translation and did not when they were recorded. Which of two that changed
 * places was moved is a matter of view, so that no more than were recorded are none.
 */
function newlyCrossed(
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  groups: readonly Group[],
): Set<number> {
  const crossed = crossing(pairings)
  const recorded = groups.flatMap((group) => group.entries.filter((entry) => entries[entry]?.moved))
  if (crossed.size <= recorded.length) return new Set()
  const isNew = (group: Group, bead: number) =>
    group.entries.length > 0 && !group.entriesOf(bead).some((entry) => entries[entry]?.moved)
  return new Set(groups.flatMap((group) => group.beads.filter((bead) => crossed.has(bead) && isNew(group, bead))))
}

/** What was put in on both sides counts as in step. */
const judgeUnknown = ({ beads }: Group, pairings: readonly Pairing[]): [number, Judgement][] =>
  beads.map((bead) => {
    const isPaired = pairings[bead]?.source.length !== 0 && pairings[bead]?.translation.length !== 0
    return [bead, { state: isPaired ? 'current' : 'new', changes: {} }]
  })

/** A group is judged as a whole; of its beads only those that changed themselves have its state. */
function judge(
  group: Group,
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
): [number, Judgement][] {
  const revised = (beads: readonly number[], were: readonly number[]) => ({
    source: revise('source', beads, were, pairings, entries, sides),
    translation: revise('translation', beads, were, pairings, entries, sides),
  })
  const areOpen = (some: readonly number[]) => some.some((entry) => entries[entry]?.open)
  const isOpen = areOpen(group.entries)
  const whole = revised(group.beads, group.entries)
  const changes = changesIn(whole, isOpen)
  const state = stateOf(whole, changes)
  return group.beads.map((bead) => {
    const were = group.beads.length === 1 ? group.entries : group.entriesOf(bead)
    const own = changesIn(revised([bead], were), isOpen)
    const kept = { ...calm('source', own, changes), ...calm('translation', own, changes) }
    const matters = isReal(kept.source) || isReal(kept.translation)
    const judgement: Judgement = { state: matters ? state : 'current', changes: kept }
    return [bead, areOpen(were) ? { ...judgement, isOpen: true } : judgement]
  })
}

type Both = Record<SideName, Revised>
type Changes = Bead['changes']

/** A side of several beads now, and of several entries then. */
function revise(
  name: SideName,
  beads: readonly number[],
  were: readonly number[],
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
  sides: readonly LinkedSide[],
): Revised {
  const side = sides.find((candidate) => candidate.side === name) as LinkedSide
  return {
    language: side.language,
    locale: side.locale,
    before: were.flatMap((entry) => entries[entry]?.sides[side.language] ?? []),
    after: beads.flatMap((bead) => pairings[bead]?.[name] ?? []).flatMap((index) => side.contents[index] ?? []),
  }
}

/** What is written opposite a block that nothing stood opposite is no change while it is open. */
function changesIn(both: Both, isOpen: boolean): Changes {
  const [ofSource, ofTranslation] = [both.source, both.translation].map((side) =>
    isOpen && side.before.length === 0 ? undefined : changeOf(side),
  )
  return { ...(ofSource && { source: ofSource }), ...(ofTranslation && { translation: ofTranslation }) }
}

/** A bead's change is none, or one of form, where that is so of its group: blocks only went from one bead to another. */
function calm(side: SideName, own: Changes, whole: Changes): Changes {
  const [change, ofGroup] = [own[side], whole[side]]
  if (change === undefined || ofGroup === undefined) return {}
  return { [side]: isReal(ofGroup) ? change : { ...change, kind: 'format' } }
}

const isReal = (change: Change | undefined): boolean => change !== undefined && change.kind !== 'format'

function stateOf({ source, translation }: Both, changes: Changes): BeadState {
  const changed = [isReal(changes.source) && source, isReal(changes.translation) && translation].filter(
    (side) => side !== false,
  )
  const isGone = ({ before, after }: Revised) => before.length > 0 && after.length === 0
  if (changed.length === 0) return 'current'
  if (changed.some(isGone)) return 'removed'
  // what stood alone has got its opposite
  if (changed.some(({ before }) => before.length === 0)) return 'current'
  if (changed.length === 2)
    return areAlike(source, translation) && areInProportion(source, translation) ? 'current' : 'both-changed'
  return changed[0] === source ? 'source-changed' : 'translation-changed'
}
