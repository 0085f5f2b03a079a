import { groupBy } from '../../../ground/basics/group-by.ts'
import { remember } from '../../../ground/basics/remember.ts'
import { findQuantityClues } from '../../../ground/quantities/find-quantity-clues.ts'
import { mentionsIn } from '../../../ground/quantities/mentions-in.ts'
import { quantitiesIn } from '../../../ground/quantities/quantities-in.ts'
import type { Quantity } from '../../../ground/quantities/types.ts'
import { versionOf } from '../../../ground/quantities/version-of.ts'
import type { AlignedArticle, PairedEdition } from '../../../model.ts'
import { articleTexts, type BlockText } from '../../text/article-texts.ts'
import type { Counted, CountedBlock } from './types.ts'

/** What each block of an article counts, by edition and index; code counts nothing. */
export const countedBlocks = remember(
  (article: AlignedArticle): ReadonlyMap<PairedEdition, readonly CountedBlock[]> =>
    groupBy(articleTexts(article).all.map(countBlock), ({ edition }) => edition),
)

function countBlock(map: BlockText): CountedBlock {
  const { edition, block } = map
  const quantities: Counted[] = []
  const { text } = map
  const { language, locale } = edition
  const clues = findQuantityClues(text, language)
  const found = quantitiesIn(text, language, locale, clues)
  const at: CountedBlock = { edition, block, map, quantities, mentions: mentionsIn({ text, language }, clues, found) }
  for (const quantity of found) {
    quantities.push({ ...quantity, at, keys: quantityKeys(quantity, text) })
  }
  return at
}

const SPACE = /\s/
/** `RAID 0` is `RAID0`. */
const NAME_BEFORE = /(?<![\p{L}\d-])\p{Lu}\p{L}+\s$/u

/** Of a quantity of a text: those with a key in common may be the same. */
export function quantityKeys({ kind, values, role, start, end }: Quantity, text: string): string[] {
  const name = text.slice(start, end)
  if (kind === 'label') {
    const version = versionOf(name)
    const [, release] = /^(\d+\.\d+)\.0$/.exec(version ?? '') ?? []
    return [`label ${version ?? name.toLowerCase()}`, ...(release ? [numberKey(Number(release))] : [])]
  }
  if (kind === 'parts') return [`parts ${[...values].sort((a, b) => a - b).join()}`]
  if (kind !== 'number') return [`${kind} ${values[0]}`]
  const keys = values.map(numberKey)
  const mayBeNamed = SPACE.test(text.charAt(start - 1)) && /^\d+(?:\.\d+)?$/.test(name)
  const [named] = mayBeNamed ? (NAME_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? []) : []
  if (named) keys.push(`label ${named.trim().toLowerCase()}${name}`)
  if (role === 'decade') keys.push(`decade ${(values[0] ?? 0) % 100}`)
  return keys
}

/** Nine digits are enough to tell amounts apart and hide what binary fractions add. */
export const numberKey = (value: number): string =>
  Number.isInteger(value) && value < 1e9 ? `n${value}` : `n${Number(value.toPrecision(9))}`
