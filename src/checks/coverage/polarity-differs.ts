import { NEGATIONS } from '../../ground/knowledge/negations.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { type Check, LANGUAGES, otherLanguage } from '../../model.ts'
import { blockLine, blockPlace } from '../block-place.ts'
import { articleTexts } from '../text/article-texts.ts'
import { findWords } from '../text/find-words.ts'
import { facingSentences } from './facing-sentences.ts'
import { plainNegations } from './plain-negations.ts'

/** A sentence that is so much longer than the other one says more than it. */
const SHORTEST = 0.55
const LONGEST = 1.9

/** Where one sentence says no, the one opposite says it too, in whatever way its language does. */
export const polarityDiffers: Check = {
  id: 'polarity-differs',
  severity: 'info',
  scope: 'article',
  *run(article) {
    for (const pair of facingSentences(article, articleTexts(article).facing)) {
      const ratio = pair.es.sentence.length / pair.en.sentence.length
      if (ratio < SHORTEST || ratio > LONGEST) continue
      for (const language of LANGUAGES) {
        const [{ text, sentence }, opposite] = [pair[language], pair[otherLanguage(language)]]
        const [negation = '', ...more] = plainNegations(opposite.sentence, otherLanguage(language))
        if (negation === '' || more.length < plainNegations(sentence, language).length) continue
        if (more.length < (sentence.match(NEGATIONS[language].any)?.length ?? 0)) continue
        const stretch = findWords(text, sentence)
        yield {
          file: text.edition.file.path,
          place: stretch ? text.placeAt(stretch.start, stretch.end) : text.block.place,
          say: toSay('polarity-differs.here', negation, blockLine(opposite.text)),
          related: [{ ...blockPlace(opposite.text), say: toSay('polarity-differs.there') }],
        }
      }
    }
  },
}
