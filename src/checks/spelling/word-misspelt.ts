import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { findingIn } from '../text/finding-in.ts'
import { misspeltWords } from './misspelt-words.ts'

const MOST_PROPOSED = 3

/** Words are spelt as the dictionary of the edition’s language has them. Tells each word once. */
export const wordMisspelt: Check = {
  id: 'word-misspelt',
  severity: 'warning',
  scope: 'spelling',
  *run(spelt) {
    for (const { text, start, end, word, meant, isJoined } of misspeltWords(spelt)) {
      if (isJoined) continue
      yield findingIn(text, start, end, toSay('word-misspelt', word, meant.slice(0, MOST_PROPOSED)))
    }
  },
}
