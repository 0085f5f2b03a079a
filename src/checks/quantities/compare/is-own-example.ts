import { remember } from '../../../ground/basics/remember.ts'
import { inlinesOf } from '../../../ground/body/inlines-of.ts'
import { holds } from './holds.ts'
import type { Counted, CountedBlock, Difference, Sides } from './types.ts'

/**
 * Whether each number of a difference is in the code around it in its own edition and not in the other's: each text is
 * true of its own example, whose data were put into its language. `near` are the sides of the beads around.
 */
export function isOwnExample(difference: Difference, near: readonly Sides[]): boolean {
  if (difference.kind === 'word' || difference.kind === 'opposed') return false
  const code = ([0, 1] as const).map((side) => near.flatMap((sides) => sides[side].map(codeOf)).join('\n'))
  const isOwn = (counted: Counted, side: 0 | 1): boolean => {
    const digits = /\d[\d.,]*\d|\d/.exec(counted.at.map.text.slice(counted.start, counted.end))?.[0]
    return digits !== undefined && holds(code[side] ?? '', digits) && !holds(code[side === 0 ? 1 : 0] ?? '', digits)
  }
  if (difference.kind === 'missing') return isOwn(difference.there, 0)
  if (difference.kind === 'extra') return isOwn(difference.here, 1)
  return isOwn(difference.there, 0) && isOwn(difference.here, 1)
}

const codeOf = remember(({ block }: CountedBlock): string =>
  block.kind === 'code'
    ? block.text
    : inlinesOf(block, new Map())
        .codes.map(({ value }) => value)
        .join('\n'),
)
