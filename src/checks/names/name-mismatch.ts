import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Finding, PairedEdition, Place } from '../../model.ts'
import { pointIn } from '../point-in.ts'
import { articleTexts } from '../text/article-texts.ts'
import type { CapitalWord } from './capital-words.ts'
import { droppedPersons } from './dropped-persons.ts'
import { glossaryPairs } from './glossary-pairs.ts'
import { misspeltNames } from './misspelt-names.ts'
import { otherCapitals } from './other-capitals.ts'
import { otherCases } from './other-cases.ts'
import { type NamedFile, otherFiles } from './other-files.ts'
import { keysIn, type NameSpan, placeOfSpan, writtenAs } from './other-name.ts'
import { otherPersons } from './other-persons.ts'
import { otherPlaces } from './other-places.ts'
import { placeOfFile } from './place-of-file.ts'
import { strangePersons } from './strange-persons.ts'

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
      const [found, expected] = [namedBy(spanOf(word)), namedBy(spanOf(name))]
      told.add(pointOf(found)).add(pointOf(expected))
      yield tell(toSay('name-mismatch.here', ...saying(found, expected)), found, expected, isSure)
    }
    for (const [at, facing] of texts.facing.entries()) {
      for (const file of otherFiles(facing, texts.all)) {
        const [found, expected] = [namedByFile(file.found), namedByFile(file.expected)]
        if (told.has(pointOf(found))) continue
        told.add(pointOf(found)).add(pointOf(expected))
        yield tell(toSay('name-mismatch.here', ...saying(found, expected)), found, expected, file.isSure)
      }
      const slips = [...otherCapitals(facing, texts.all), ...otherCases(facing)]
      const others = [...otherPlaces(facing), ...otherPersons(facing), ...strangePersons(facing)]
      for (const { es, en, isSure } of [...slips, ...others]) {
        if (keysIn(es).some((here) => keysIn(en).some((there) => glossary.has(here, there)))) continue
        const [found, expected] = (language === 'es' ? [en, es] : [es, en]).map(namedBy) as [Named, Named]
        const pair = `${found.written} ${expected.written}`
        if (told.has(pointOf(found)) || (!isSure && told.has(pair))) continue
        told.add(pair).add(pointOf(found)).add(pointOf(expected))
        const form = slips.some((slip) => slip.es === es) ? 'name-mismatch.here' : 'name-mismatch.other'
        yield tell(toSay(form, ...saying(found, expected)), found, expected, isSure)
      }
      for (const dropped of droppedPersons(texts.facing, at)) {
        const [found, person] = [namedBy(dropped.found), namedBy(dropped.person)]
        if (told.has(pointOf(person))) continue
        yield tell(toSay('name-mismatch.dropped', person.written, pointOf(person)), found, person, false)
      }
    }
  },
}

/** A name as it is written, and where. */
interface Named {
  written: string
  edition: PairedEdition
  place: Place
}

const spanOf = ({ text, index, word }: CapitalWord): NameSpan => ({ text, first: index, last: index, word })

const namedBy = (span: NameSpan): Named => ({
  written: writtenAs(span),
  edition: span.text.edition,
  place: placeOfSpan(span),
})

const namedByFile = (file: NamedFile): Named => ({
  written: file.name,
  edition: file.text.edition,
  place: placeOfFile(file),
})

const pointOf = ({ edition, place }: Named) => pointIn(edition.file, place)

const saying = (found: Named, expected: Named) => [found.written, expected.written, pointOf(expected)] as const

const tell = (say: Finding['say'], found: Named, expected: Named, isSure: boolean): Finding => ({
  file: found.edition.file.path,
  place: found.place,
  say,
  related: [{ file: expected.edition.file.path, place: expected.place, say: toSay('name-mismatch.there') }],
  ...(!isSure && { severity: 'warning' }),
})
