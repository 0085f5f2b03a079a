import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Finding, Language } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'
import { spacingFix } from './spacing-fix.ts'

/** A slip: what is found, with the wrong part as the first group, and what is expected there. */
const SLIPS: readonly [RegExp, (found: string) => string][] = [
  [/(?<=[\p{L}\p{N})»”"])( +[,;])(?=\s|$)/gu, (found) => found.trim()],
  [/(?<=[\p{L}\p{N})»”"])( +[,;])(?=\p{L}{2})/gu, (found) => `${found.trim()} `],
  [/(?<=\p{L}{2})( +\.)(?=\s|$)/gu, () => '.'],
  [/(?<=\p{L})([,;])(?=\p{L}{2})/gu, (found) => `${found} `],
  [/(?<=\s)([(«“¿¡] +)(?=\p{L})/gu, (found) => found.trim()],
  [/(?<=\p{L})( +[)»”])(?=[\s.,;:]|$)/gu, (found) => found.trim()],
  [/(?<=[\p{L},;])([ \u00a0]{2,4})(?=[\p{L}(«“])/gu, () => ' '],
  [/(?<=\p{L}{2}[.!?…][»”")]?)([ \u00a0]{2,4})(?=[\p{Lu}¿¡(«“])/gu, () => ' '],
]
/** What every slip has: most texts have none of it, and looking for each slip takes long. */
const SUSPICIOUS = /[ \u00a0][,;.)»”]|[(«“¿¡] |[,;][A-Za-z\u00c0-\u024f]| [ \u00a0]|\.[A-Z]/
const OPENERS: Record<Language, RegExp> = {
  es: /(?<=\p{Ll}{2}|\p{Ll}\))(\.)(?=(?:El|La|Los|Las|En|Un|Una|Se|Por|Para|Con|Este|Esta|Pero|Si|Como|Al|Su|No)\s)/gu,
  en: /(?<=\p{Ll}{2}|\p{Ll}\))(\.)(?=(?:The|A|An|In|On|It|This|That|We|You|If|But|And|To|For|As|He|She|They)\s)/gu,
}

/** Not where a picture or the mark of a note stands between two spaces, or a line ends. */
const isInSource = (found: string, { place }: Finding, { edition }: BlockText): boolean =>
  edition.file.text.slice(place?.start.offset, place?.end.offset) === found

/** A name is written the same in both editions: `csv,conf`. */
const isOpposite = ({ text, opposite }: BlockText, start: number): boolean =>
  /\S/.test(text.charAt(start)) && opposite.some((other) => other.text.includes(text.slice(start - 2, start + 3)))

/** Spaces stand where a reader expects them: after a comma, not before it. */
export const spacing: Check = {
  id: 'spacing',
  severity: 'info',
  scope: 'article',
  besideBody: true,
  *run(article) {
    for (const text of articleTexts(article).all) {
      if (!SUSPICIOUS.test(text.text)) continue
      const { language } = text.edition
      const slips: typeof SLIPS = [...SLIPS, [OPENERS[language], () => '. ']]
      for (const [pattern, mend] of slips) {
        for (const { 1: found = '', index } of text.text.matchAll(pattern)) {
          const right = mend(found)
          const finding = findingIn(text, index, index + found.length, toSay('spacing', found, right))
          if (!isInSource(found, finding, text) || isOpposite(text, index)) continue
          yield { ...finding, fix: spacingFix(text, index, found, right, finding.place) }
        }
      }
    }
  },
}
