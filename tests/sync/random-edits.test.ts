import { describe, expect, it } from 'vitest'
import type { AlignedArticle, Bead } from '../../src/model.ts'
import { acceptBeads } from '../../src/sync/accept-beads.ts'
import { withBody } from '../support/bodies.ts'
import { busWith, LOCK } from '../support/lock.ts'
import { EN, ES } from '../support/newsroom.ts'
import { type Edit, randomFrom, type Side, type Sides, Writer, type Written } from './random-edits.ts'

const SIDE = { es: 'source', en: 'translation' } as const

const read = ({ es, en }: Sides, lock: string | undefined): AlignedArticle => {
  const body = (blocks: readonly Written[]) => withBody(blocks.map(({ text }) => text).join('\n\n'))
  return busWith({ [ES]: body(es), [EN]: body(en), ...(lock !== undefined && { [LOCK]: lock }) })
}

/** The passages in a bead, on either side. */
const unitsOf = (bead: Bead, sides: Sides): number[] =>
  (['es', 'en'] as const).flatMap((side) => bead[SIDE[side]].flatMap((index) => sides[side][index]?.units ?? []))

/** Each block with its id, then all those of its bead. */
const idsOf = ({ beads }: AlignedArticle, sides: Sides): Map<Written, string[]> =>
  new Map(
    beads.flatMap((bead) =>
      (['es', 'en'] as const).flatMap((side) =>
        bead[SIDE[side]].flatMap((index, slot) => {
          const block = sides[side][index]
          return block ? [[block, [bead.ids[slot] ?? '', ...bead.ids]] as const] : []
        }),
      ),
    ),
  )

/** What is wrong after the edits since both were in step; nothing, it is to be hoped. */
function faults(article: AlignedArticle, sides: Sides, edits: readonly Edit[]): string[] {
  const alarms = article.beads.filter(({ state }) => state !== 'current')
  const told = new Set(alarms.flatMap((bead) => unitsOf(bead, sides)))
  const real = edits.filter(({ what }) => what !== 'form')
  const touched = new Set(real.flatMap(({ units }) => units))
  const missed = real
    .filter(({ what, units }) => what !== 'moved' && !units.some((unit) => told.has(unit)))
    .map(({ what, side, units }) => `missed: ${what} ${side} ${units}`)
  // which of two that changed places was moved is a matter of view
  const hasMoved = real.some(({ what }) => what === 'moved')
  const false_ = alarms
    .filter((bead) => !(hasMoved && bead.state === 'moved') && !unitsOf(bead, sides).some((unit) => touched.has(unit)))
    .map((bead) => `false alarm: ${bead.state} ${unitsOf(bead, sides)}`)
  // a part of a passage may be moved within what stands opposite it
  const isWhole = ({ units }: Edit) =>
    [sides.es, sides.en].every(
      (blocks) => blocks.filter((block) => block.units.some((unit) => units.includes(unit))).length === 1,
    )
  const [first, ...others] = real
  // where another order was recorded, a second move may look like it
  const mayHide = article.lock?.entries.some(({ moved }) => moved)
  const missedMove = first?.what === 'moved' && others.length === 0 && isWhole(first) && !mayHide && alarms.length === 0
  return [...missed, ...false_, ...(missedMove ? ['missed: moved'] : [])]
}

function uniqueIds({ beads }: AlignedArticle): void {
  const ids = beads.flatMap((bead) => bead.ids)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
}

/** What was put in or taken out on one side is on the other side too. */
function dropLonely(sides: Sides): void {
  const [es, en] = [sides.es, sides.en].map((blocks) => new Set(blocks.flatMap(({ units }) => units)))
  sides.es = sides.es.filter(({ units }) => units.some((unit) => en?.has(unit)))
  sides.en = sides.en.filter(({ units }) => units.some((unit) => es?.has(unit)))
}

describe('random edits', () => {
  it.each(Array.from({ length: 12 }, (_, index) => 108 + index))('are found, seed %i', (seed) => {
    const random = randomFrom(seed)
    const writer = new Writer(random)
    const made = Array.from({ length: 12 }, () => writer.passage())
    const sides: Sides = {
      es: made.map(({ unit, es }) => ({ text: es, units: [unit] })),
      en: made.map(({ unit, en }) => ({ text: en, units: [unit] })),
    }
    let lock = acceptBeads(read(sides, undefined)).text
    for (let round = 0; round < 3; round++) {
      const edits: Edit[] = []
      const used = new Map<number, Side>()
      for (let step = 0; step < 4; step++) {
        const side: Side = random() < 0.6 ? 'es' : 'en'
        const before = idsOf(read(sides, lock), sides)
        // what is new on both sides may be a pair: that is not for this to tell
        const mayAdd = edits.every((other) => other.what !== 'new' || other.side === side)
        const edit = writer.edit(sides, side, (unit) => !used.has(unit), mayAdd)
        if (edit === undefined) continue
        edits.push(edit)
        for (const unit of edit.units) used.set(unit, edit.side)
        const article = read(sides, lock)
        const say = edits.map(({ side, what, units }) => `${what} ${side} ${units}`).join(', ')
        expect(faults(article, sides, edits), say).toEqual([])
        uniqueIds(article)
        const after = idsOf(article, sides)
        const renamed = [...before].filter(([block, [id = '']]) => {
          const isNew = edits.some(
            ({ what, units }) => what === 'new' && units.some((unit) => block.units.includes(unit)),
          )
          const isWhole = block.units.length === 1 && !['form', 'removed', 'moved'].includes(edit.what)
          const now = after.get(block)
          // what was joined to a part of a group may take the part's id along: it leads there still
          const ids = block.units.some((unit) => edit.units.includes(unit)) ? [...after.values()].flat() : (now ?? [])
          return !isNew && now !== undefined && (isWhole ? now[0] !== id : !ids.includes(id))
        })
        expect(
          renamed.map(([{ units }, id]) => `${units} was ${id}`),
          say,
        ).toEqual([])
      }
      dropLonely(sides)
      const article = read(sides, lock)
      lock = acceptBeads(article).text
      const accepted = read(sides, lock)
      expect(accepted.beads.filter(({ state }) => state !== 'current')).toEqual([])
      expect(accepted.beads.map(({ ids }) => ids)).toEqual(article.beads.map(({ ids }) => ids))
      expect(acceptBeads(accepted).text).toBe(lock)
    }
  })
})
