import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { articleTexts } from '../text/article-texts.ts'
import { droppedPersons } from './dropped-persons.ts'
import { type FoundName, namedBy, namedByFile, namedByWord, pointOfName } from './found-name.ts'
import { glossaryPairs } from './glossary-pairs.ts'
import { misspeltNames } from './misspelt-names.ts'
import { nameFinding } from './name-finding.ts'
import { otherFiles } from './other-files.ts'
import { keysIn, type NameSpan, wordsOfSpan } from './other-name.ts'
import { unlikeNames } from './unlike-names.ts'

/** A name is spelt alike in both editions, and throughout each; and both name the same. */
export const nameMismatch: Check = {
  id: 'name-mismatch',
  severity: 'error',
  scope: 'article',
  besideBody: true,
  *run(article, { records }) {
    const glossary = glossaryPairs(records.glossary)
    const { language } = article.source
    const [texts, told] = [articleTexts(article), new Set<string>()]
    for (const { word, name, isSure } of misspeltNames(texts, language, glossary)) {
      const [found, expected] = [namedByWord(word), namedByWord(name)]
      told.add(pointOfName(found)).add(pointOfName(expected))
      yield nameFinding(toSay('name-mismatch.here', ...saying(found, expected)), found, expected, isSure)
    }
    for (const [at, facing] of texts.facing.entries()) {
      for (const file of otherFiles(facing, texts.all)) {
        const [found, expected] = [namedByFile(file.found), namedByFile(file.expected)]
        if (told.has(pointOfName(found))) continue
        told.add(pointOfName(found)).add(pointOfName(expected))
        yield nameFinding(toSay('name-mismatch.here', ...saying(found, expected)), found, expected, file.isSure)
      }
      for (const { es, en, isSure, isSlip } of unlikeNames(facing, texts.all)) {
        if (keysIn(es).some((here) => keysIn(en).some((there) => glossary.has(here, there)))) continue
        const [found, expected] = (language === 'es' ? [en, es] : [es, en]).map(namedBy) as [FoundName, FoundName]
        const pair = `${found.written} ${expected.written}`
        if (told.has(pointOfName(found)) || (!isSure && told.has(pair))) continue
        told.add(pair).add(pointOfName(found)).add(pointOfName(expected))
        const form = isSlip ? 'name-mismatch.here' : 'name-mismatch.other'
        yield nameFinding(toSay(form, ...saying(found, expected)), found, expected, isSure)
      }
      const isTold = (span: NameSpan) => wordsOfSpan(span).some((word) => told.has(pointOfName(namedBy(word))))
      for (const dropped of droppedPersons(texts.facing, at, isTold)) {
        const [found, person] = [namedBy(dropped.found), namedBy(dropped.person)]
        yield nameFinding(toSay('name-mismatch.dropped', person.written, pointOfName(person)), found, person, false)
      }
    }
  },
}

const saying = (found: FoundName, expected: FoundName) =>
  [found.written, expected.written, pointOfName(expected)] as const
