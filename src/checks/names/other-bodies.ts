import { bodyWords } from '../../ground/knowledge/body-words.ts'
import type { BlockText, FacingTexts } from '../text/article-texts.ts'
import { type NamedBody, namedBodies } from './named-bodies.ts'
import type { OtherName } from './other-name.ts'

/** Bodies of one kind opposite each other, the only such, of neither of which the other text has a word: `Ministerio de Defensa`, `Ministry of Health`. */
export function* otherBodies({ es, en }: Pick<FacingTexts, 'es' | 'en'>): Iterable<OtherName> {
  const spanish = es.flatMap(namedBodies)
  if (spanish.length === 0) return
  const english = en.flatMap(namedBodies)
  const [here, there] = [unanswered(spanish, en), unanswered(english, es)]
  for (const own of here) {
    const isAlike = ({ kinds }: NamedBody): boolean => kinds.some((kind) => own.kinds.includes(kind))
    const [other, ...more] = there.filter(isAlike)
    if (other && more.length === 0 && here.filter(isAlike).length === 1) yield { es: own, en: other, isSure: false }
  }
}

/** Those whose words have no answer in the opposite texts, each once. */
function unanswered(bodies: readonly NamedBody[], opposite: readonly BlockText[]): NamedBody[] {
  const said = new Set(opposite.flatMap(rowsIn))
  const strange = bodies.filter(({ subjects }) => !subjects.flat().some((row) => said.has(row)))
  return [...new Map(strange.map((body) => [`${body.kinds}:${body.subjects.join('|')}`, body])).values()]
}

/** The rows of all words of a text that may tell a body; of common ones by their negative numbers. */
function rowsIn({ known, edition }: BlockText): number[] {
  const { subjects, common } = bodyWords(edition.language)
  return known.flatMap(({ key }) => [...(subjects.get(key) ?? []), ...(common.get(key) ?? []).map((row) => -1 - row)])
}
