import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findWords } from '../text/find-words.ts'
import { lonelyTexts } from './lonely-texts.ts'

/** Every sentence of a block has its counterpart in the block opposite. */
export const sentenceMissing: Check = {
  id: 'sentence-missing',
  severity: 'warning',
  scope: 'article',
  *run(article) {
    for (const { text, sentence, opposite } of lonelyTexts(article, articleTexts(article).facing)) {
      const stretch = sentence === undefined ? undefined : findWords(text, sentence)
      const at = blockLine(opposite)
      const lengths = [text.block.text.length, opposite.block.text.length] as const
      yield {
        file: text.edition.file.path,
        place: stretch ? text.placeAt(stretch.start, stretch.end) : text.block.place,
        say:
          sentence === undefined
            ? toSay('sentence-missing.short', ...lengths, at)
            : toSay('sentence-missing.here', sentence, at),
        related: [{ ...blockPlace(opposite), say: toSay('sentence-missing.there') }],
      }
    }
  },
}
