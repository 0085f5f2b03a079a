import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockPlace } from '../block-place.ts'
import { type BlockInlines, facingInlines } from './facing-inlines.ts'

/** As much is emphasised in one edition as in the other. Languages emphasise differently, so newsrooms switch it on. */
export const emphasisMismatch: Check = {
  id: 'emphasis-mismatch',
  severity: 'off',
  scope: 'article',
  *run(article) {
    for (const { source, translation } of facingInlines(article)) {
      const [expected, found] = [countIn(source), countIn(translation)]
      const [here, there] = [translation[0], source[0]]
      if (here === undefined || there === undefined || expected === found) continue
      yield {
        ...blockPlace(here),
        say: toSay('emphasis-mismatch.here', found, expected),
        related: [{ ...blockPlace(there), say: toSay('emphasis-mismatch.there') }],
      }
    }
  },
}

const countIn = (blocks: readonly BlockInlines[]): number =>
  blocks.reduce((sum, { emphases }) => sum + emphases.length, 0)
