import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Edition } from '../../model.ts'
import { namesIn, numbersIn } from './anchors-in.ts'

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
    if (translation === undefined || !areUnrelated(source, translation)) return
    yield {
      file: translation.file.path,
      place: translation.blocks[0]?.place,
      say: toSay('editions-unrelated', source.file.name),
    }
  },
}

function areUnrelated(one: Edition, other: Edition): boolean {
  const [numbers, numbersThere] = [numbersIn(one), numbersIn(other)]
  if (Math.min(numbers.size, numbersThere.size) < ENOUGH.numbers) return false
  const [names, namesThere] = [namesIn(one), namesIn(other)]
  const poorer = Math.min(numbers.size + names.size, numbersThere.size + namesThere.size)
  const shared = countShared(numbers, numbersThere) + countShared(names, namesThere)
  return poorer >= ENOUGH.all && shared < SHARED * poorer
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((anchor) => b.has(anchor)).length
