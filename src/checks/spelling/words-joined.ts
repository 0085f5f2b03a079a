import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { findingIn } from '../text/finding-in.ts'
import { misspeltWords } from './misspelt-words.ts'

/** Between two words stands a space. Tells each pair once. */
export const wordsJoined: Check = {
  id: 'words-joined',
  severity: 'warning',
  scope: 'spelling',
  *run(spelt) {
    for (const { text, start, end, word, meant, isJoined } of misspeltWords(spelt)) {
      if (isJoined) yield findingIn(text, start, end, toSay('words-joined', word, meant[0] ?? ''))
    }
  },
}
