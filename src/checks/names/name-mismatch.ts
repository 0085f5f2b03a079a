import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Finding } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import { articleTexts } from '../text/article-texts.ts'
import type { CapitalWord } from './capital-words.ts'
import { droppedPersons } from './dropped-persons.ts'
import { glossaryPairs } from './glossary-pairs.ts'
import { misspeltNames } from './misspelt-names.ts'
import { otherCapitals } from './other-capitals.ts'
import { otherCases } from './other-cases.ts'
import { keysIn, type NameSpan, placeOfSpan, writtenAs } from './other-name.ts'
import { otherPersons } from './other-persons.ts'
import { otherPlaces } from './other-places.ts'

/** A name is spelt alike in both editions, and throughout each; and both name the same. */
export const nameMismatch: Check = {
  id: 'name-mismatch',
  severity: 'error',
  scope: 'article',
  besideBody: true,
  *run(article, { records }) {
    const glossary = glossaryPairs(records.glossary)
    const { language } = article.source
    const texts = articleTexts(article)
    const told = new Set<string>()
    for (const { word, name, isSure } of misspeltNames(texts, language, glossary)) {
      const [found, expected] = [spanOf(word), spanOf(name)]
      told.add(pointOf(found)).add(pointOf(expected))
      yield tell(found, expected, toSay('name-mismatch.here', word.word, name.word, pointOf(expected)), isSure)
    }
    for (const facing of texts.facing) {
      const slips = [...otherCapitals(facing, texts.all), ...otherCases(facing)]
      const others = [...otherPlaces(facing), ...otherPersons(facing)]
      for (const { es, en, isSure } of [...slips, ...others]) {
        if (keysIn(es).some((here) => keysIn(en).some((there) => glossary.has(here, there)))) continue
        const [found, expected] = language === 'es' ? [en, es] : [es, en]
        const pair = `${writtenAs(found)} ${writtenAs(expected)}`
        if (told.has(pointOf(found)) || (!isSure && told.has(pair))) continue
        told.add(pair)
        const form = slips.some((slip) => slip.es === es) ? 'name-mismatch.here' : 'name-mismatch.other'
        const say = toSay(form, writtenAs(found), writtenAs(expected), pointOf(expected))
        yield tell(found, expected, say, isSure)
      }
      for (const { person, beside, found } of droppedPersons(facing)) {
        const say = toSay('name-mismatch.dropped', writtenAs(person), writtenAs(beside), pointOf(person))
        yield tell(found, person, say, true)
      }
    }
  },
}

const spanOf = ({ text, index, word }: CapitalWord): NameSpan => ({ text, first: index, last: index, word })

const pointOf = (span: NameSpan) => pointIn(span.text.edition.file, placeOfSpan(span))

const tell = (found: NameSpan, expected: NameSpan, say: Finding['say'], isSure: boolean): Finding => ({
  file: found.text.edition.file.path,
  place: placeOfSpan(found),
  say,
  related: [{ file: expected.text.edition.file.path, place: placeOfSpan(expected), say: toSay('name-mismatch.there') }],
  ...(!isSure && { severity: 'warning' }),
})
