import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Place } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import { articleTexts, startOfWord } from '../text/article-texts.ts'
import type { CapitalWord } from './capital-words.ts'
import { glossaryPairs } from './glossary-pairs.ts'
import { misspeltNames } from './misspelt-names.ts'
import { keysIn, placeOfSpan, writtenAs } from './other-name.ts'
import { otherPlaces } from './other-places.ts'

/** A name is spelt alike in both editions, and throughout each. */
export const nameMismatch: Check = {
  id: 'name-mismatch',
  severity: 'error',
  scope: 'article',
  besideBody: true,
  *run(article, { records }) {
    const glossary = glossaryPairs(records.glossary)
    const texts = articleTexts(article)
    for (const { word, name, isSure } of misspeltNames(texts, article.source.language, glossary)) {
      const [file, place] = [name.text.edition.file, placeOf(name)]
      const at = pointIn(file, place)
      yield {
        file: word.text.edition.file.path,
        place: placeOf(word),
        say: toSay('name-mismatch.here', word.word, name.word, at),
        related: [{ file: file.path, place, say: toSay('name-mismatch.there') }],
        ...(!isSure && { severity: 'warning' }),
      }
    }
    for (const other of texts.facing.flatMap((facing) => [...otherPlaces(facing)])) {
      if (keysIn(other.es).some((es) => keysIn(other.en).some((en) => glossary.has(es, en)))) continue
      const [found, expected] = article.source.language === 'es' ? [other.en, other.es] : [other.es, other.en]
      const [file, place] = [expected.text.edition.file, placeOfSpan(expected)]
      const at = pointIn(file, place)
      yield {
        file: found.text.edition.file.path,
        place: placeOfSpan(found),
        say: toSay('name-mismatch.other', writtenAs(found), writtenAs(expected), at),
        related: [{ file: file.path, place, say: toSay('name-mismatch.there') }],
        ...(!other.isSure && { severity: 'warning' }),
      }
    }
  },
}

function placeOf({ text, index, word }: CapitalWord): Place {
  const start = text.text.indexOf(word, startOfWord(text, index))
  return text.placeAt(start, start + word.length)
}
