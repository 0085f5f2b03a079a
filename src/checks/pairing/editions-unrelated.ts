import type { Check } from '../../model.ts'
import { type Anchors, anchorsOf } from './anchors-of.ts'

/** Fewer numbers, or fewer numbers and names together, are too little to judge by. */
const ENOUGH = { numbers: 3, all: 5 }
/** Of the anchors of the poorer text. Each of 94 real pairs shared 37 % or more; of two texts of one newsroom, four in ten shared less than this. */
const SHARED = 0.2

/** The two editions say the same: numbers and names of the one are found in the other. */
export const editionsUnrelated: Check = {
  id: 'editions-unrelated',
  severity: 'warning',
  scope: 'article',
  *run({ source, translation }) {
    if (translation === undefined || !areUnrelated(anchorsOf(source), anchorsOf(translation))) return
    yield {
      file: translation.file.path,
      place: translation.blocks[0]?.place,
      say: ({ checks }) => checks['editions-unrelated'](source.file.name),
    }
  },
}

function areUnrelated(a: Anchors, b: Anchors): boolean {
  if (Math.min(a.numbers.size, b.numbers.size) < ENOUGH.numbers) return false
  const poorer = Math.min(a.numbers.size + a.names.size, b.numbers.size + b.names.size)
  const shared = countShared(a.numbers, b.numbers) + countShared(a.names, b.names)
  return poorer >= ENOUGH.all && shared < SHARED * poorer
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((anchor) => b.has(anchor)).length
