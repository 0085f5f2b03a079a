import { CHARACTER_PROBLEMS } from '../../ground/knowledge/characters.ts'
import { MOJIBAKE, repairMojibake } from '../../ground/knowledge/mojibake.ts'
import { withoutTracking } from '../../ground/knowledge/tracking.ts'
import { sameTree } from '../same-tree.ts'
import { dataOf, parseText } from './format-text.ts'

/**
 * Whether two texts of an edition hold the same words and numbers in the same order: they may differ in spaces, kinds of
 * quotation marks, characters that cannot be seen, letters that were read in another encoding, queries of addresses; where
 * marks are mended, in all that is no letter or digit.
 */
export function onlyFormDiffers(before: string, after: string, mendsMarks = false): boolean {
  const [one, other] = [parseText(before), parseText(after)]
  if (one === undefined || other === undefined || one.faults !== other.faults) return false
  const saysTheSame = mendsMarks
    ? lettersOf(one.source) === lettersOf(other.source)
    : sameTree(one.body, other.body, wordsOf)
  return saysTheSame && factsOf(dataOf(one)) === factsOf(dataOf(other))
}

/** Numbers keep their spaces: `1 000` is not `1000`. */
const wordsOf = (text: string): string =>
  text
    .replace(CHARACTER_PROBLEMS['character-invisible'], '')
    .replace(MOJIBAKE, (part) => repairMojibake(part) ?? part)
    .replace(/[«»“”]/g, '"')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')

/** What is left where marks of Markdown become marks: `##x` is another tree than `## x`, of the same letters and digits. */
const lettersOf = (source: string): string =>
  wordsOf(source.replace(/https?:\/\/[^\s<>()"\]]+/g, withoutTracking)).replace(
    /(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d)/gu,
    '',
  )

const factsOf = (data: string): string => wordsOf(data.replace(/(https:[^"?]*)\?[^"#]*/g, '$1'))
