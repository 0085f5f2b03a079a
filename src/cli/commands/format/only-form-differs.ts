import { CHARACTER_PROBLEMS } from '../../../ground/knowledge/characters.ts'
import { MOJIBAKE, repairMojibake } from '../../../ground/knowledge/mojibake.ts'
import { sameTree } from '../../write/same-tree.ts'
import { parseText } from './format-text.ts'

/**
 * Whether two texts of an edition hold the same words and numbers in the same order: they may differ in spaces, kinds of
 * quotation marks, characters that cannot be seen, letters that were read in another encoding, queries of addresses.
 */
export function onlyFormDiffers(before: string, after: string): boolean {
  const [one, other] = [parseText(before), parseText(after)]
  if (one === undefined || other === undefined || one.faults !== other.faults) return false
  return sameTree(one.body, other.body, wordsOf) && factsOf(one.data) === factsOf(other.data)
}

/** Numbers keep their spaces: `1 000` is not `1000`. */
const wordsOf = (text: string): string =>
  text
    .replace(CHARACTER_PROBLEMS['character-invisible'], '')
    .replace(MOJIBAKE, (part) => repairMojibake(part) ?? part)
    .replace(/[«»“”]/g, '"')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')

const factsOf = (data: string): string => wordsOf(data.replace(/(https:[^"?]*)\?[^"#]*/g, '$1'))
