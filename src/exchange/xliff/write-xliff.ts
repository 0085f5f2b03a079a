import { x } from 'xastscript'
import type { Texts } from '../../ground/messages/index.ts'
import { xmlText } from '../../ground/text/xml-text.ts'
import type { AlignedArticle, PairedEdition } from '../../model.ts'
import type { ExchangeUnit } from '../exchange-unit.ts'
import { FACING, XLIFF } from './names.ts'
import { writeUnit } from './write-unit.ts'

/** An article with its translation as XLIFF 2.1: a unit a row. */
export function writeXliff(
  { key, source }: AlignedArticle,
  translation: PairedEdition,
  units: readonly ExchangeUnit[],
  texts: Pick<Texts, 'desk'>,
): string {
  const languages = { srcLang: source.locale, trgLang: translation.locale }
  const attributes = { xmlns: XLIFF, 'xmlns:facing': FACING, version: '2.1', ...languages, 'xml:space': 'preserve' }
  const lines = units.flatMap((unit) => ['\n  ', writeUnit(unit, texts)])
  return xmlText(
    x('xliff', attributes, ['\n', x('file', { id: key, original: source.file.path }, [...lines, '\n']), '\n']),
  )
}
