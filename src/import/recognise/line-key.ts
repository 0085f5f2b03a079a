import { isDateAlone } from '../../ground/knowledge/date-in.ts'
import { BYLINE, PASTED_LINES, type PastedKey } from '../../ground/knowledge/pasted-lines.ts'
import { isPersonsName, isPlace } from './people-in.ts'
import { creditOf } from './picture-words.ts'

/** What a line alone becomes: a key of front matter, or nothing but told (`furniture`). */
export type LineKey = PastedKey | 'description' | 'photo.caption' | 'language' | 'section' | 'furniture'

/** Words before a colon, as people fill in a form above their text. */
const LABELS: readonly [LineKey, RegExp][] = [
  ['title', /^(?:t[íi]tulo|title|headline|titular)\s*:\s*/iu],
  [
    'description',
    /^(?:subt[íi]tulo|bajada|copete|entradilla|sumario|subtitle|subhead(?:ing|line)?|standfirst|dek|deck|descripci[óo]n|description)\s*:\s*/iu,
  ],
  [
    'authors',
    /^(?:escriben?|autor(?:a|es|as|[íi]a)?|authors?|byline|firma|escrito por|written by|texto|text|words|por|by)\s*:\s*/iu,
  ],
  [
    'translators',
    /^(?:traducci[óo]n|traductor(?:a|es|as)?|traducid[oa] por|translations?|translators?|translated by)\s*:\s*/iu,
  ],
  [
    'reviewers',
    /^(?:revisi[óo]n|revisor(?:a|es)?|edici[óo]n|editor(?:a|es)?|reviewers?|reviewed by|edited by)\s*:\s*/iu,
  ],
  ['date', /^(?:fecha(?: de publicaci[óo]n)?|(?:publication )?date|publicad[oa]|published)\s*:\s*/iu],
  [
    'original',
    /^(?:medio|publicado en|published in|outlet|publicaci[óo]n original|(?:enlace|link|url|art[íi]culo|texto|nota|versi[óo]n)(?: del?| al?)?(?: art[íi]culo| texto| nota)? original|original(?: (?:url|link|article|text|version))?|idioma original|original language)\s*:\s*/iu,
  ],
  [
    'corrections',
    /^(?:correcci[óo]n(?:es)?|corrections?|fe de erratas|erratas?|erratum)(?:\s*\([^)]{1,40}\))?\s*[:.—–-]\s*/iu,
  ],
  [
    'topics',
    /^(?:etiquetas|tags|temas|topics|categor[íi]as?|categor(?:y|ies)|keywords|palabras clave|secci[óo]n|section)\s*:\s*(?!.*\p{Ll}\.\s+\S)/iu,
  ],
  ['license', /^(?:licencia|licen[cs]e)\s*:\s*/iu],
]
/** The part of a paper that a text belongs to, above its title. */
const SECTION =
  /^(?:opini[óo]n|an[áa]lisis|analysis|columna(?: de opini[óo]n)?|column|tribuna|editorial|entrevista|interview|reportaje|report|feature|cr[óo]nica|ensayo|essay|commentary|comentario|op-?ed|perspectiva|perspective|explainer|blog|cultura|culture|pol[íi]tica|politics|econom[íi]a|economy|business|negocios|sociedad|society|mundo|world|internacional|international|am[ée]rica latina|latin america|ciencia|science|tecnolog[íi]a|technology|medio ambiente|environment|salud|health)$/iu
/** What a byline says besides names: titles behind an article, for whom. */
const ASIDE =
  /^((?:por|by)\s+)(?:la|el)\s+(?=(?:dra?|lic|licda|ing|prof\w*|mtr[oa]|doctora?)\b)|\s+(?:for|para)\s+\p{Lu}.*$/giu
const BEGINNING =
  /^(?:un[ao]? (?:entrevista|cr[óo]nica|columna|nota|art[íi]culo|texto|reportaje) de|an interview by)\s+/iu
/** One who wrote and took the pictures. */
export const TEXT_AND_PICTURES =
  /^(?:texto|text|story|words|cr[óo]nica|reportaje)\s+(?:y|e|and|&)\s+(?:fotos|fotograf[íi]as?|im[áa]genes|ilustraciones|photos|photographs|pictures|images)(?:\s*:|\s+(?:por|de|by))\s*/iu
/** Who translated, said so that it could be said of a text too: a name must stand behind it. */
export const TRANSLATED =
  /^(?:(?:english|spanish) (?:translation|version) by|(?:rendered|put|done) into (?:english|spanish) by|versi[óo]n (?:(?:en|al) (?:español|castellano|inglés)|española|castellana|inglesa) (?:de|por|a cargo de)|vertid[oa] al (?:español|castellano|inglés) por|trad\.?:?)\s+/iu
/** A house that signs. */
const HOUSE =
  /^(?:(?:por|by):?\s+)?(?:(?:la )?redacci[óo]n|equipo editorial|(?:the )?editorial board|the editors|staff(?: (?:writers?|reporters?|report))?)(?: (?:de )?\p{Lu}.{0,40})?$/iu
/** What pages put around a text. */
const FURNITURE =
  /^(?:(?:tiempo de )?lectura\s*:?\s*)?\d{1,3}\s*(?:min(?:utos?|utes?)?\.?)\s*(?:de lectura|read(?:ing time)?|lectura)?$|^(?:tiempo de lectura|reading time)\s*:?\s*\d{1,3}\s*min\w*$|^(?:compartir|comparte|share(?: this(?: article)?)?|imprimir|print|guardar|save|escuchar|listen(?: to this article)?|publicidad|advertisement|seguir leyendo|continue reading)$/iu

/** The label with which a line begins, and what stands behind it. */
export function labelOf(said: string): { key: LineKey; value: string } | undefined {
  for (const [key, pattern] of LABELS) {
    const value = said.replace(pattern, '')
    if (value.length < said.length && value !== '') return { key, value }
  }
  return undefined
}

/** What a line alone says by its form, wherever it stands; undefined of a line of text. */
export function keyByForm(said: string): LineKey | undefined {
  if (said === '' || said.length > LONGEST) return undefined
  return keyOfPart(said) ?? keyOfParts(said, keyOfPart)
}

/** What a line says by its form where only lines like it stand between it and the beginning of the text. */
export function keyAtTop(said: string): LineKey | undefined {
  if (said === '' || said.length > LONGEST) return undefined
  return keyOfPartAtTop(said) ?? keyOfParts(said, keyOfPiece)
}

const LONGEST = 450

function keyOfPart(part: string): LineKey | undefined {
  if (FURNITURE.test(part)) return 'furniture'
  if (TRANSLATED.test(part) && isPersonsName(part.replace(TRANSLATED, '').replace(/\.$/, ''))) return 'translators'
  return PASTED_LINES.find(([, pattern]) => pattern.test(part))?.[0]
}

function keyOfPartAtTop(part: string): LineKey | undefined {
  if (SECTION.test(part)) return 'section'
  if (
    part.length <= 200 &&
    (BYLINE.test(part.replace(ASIDE, '$1').replace(BEGINNING, 'Por ').replace(TEXT_AND_PICTURES, 'Por ')) ||
      HOUSE.test(part))
  )
    return 'authors'
  if (isDateAlone(part)) return 'date'
  return labelOf(part)?.key ?? keyOfPart(part) ?? (creditOf(part) ? 'photo.credit' : undefined)
}

/** What a part of a line above a text says; a place is nothing but told. */
export function keyOfPiece(part: string): LineKey | undefined {
  const key = keyOfPartAtTop(part)
  if (key !== undefined) return key
  if (isPlace(part) || /^\p{Lu}[\p{L}.]*$/u.test(part)) return 'furniture'
  return isPersonsName(part) ? 'authors' : undefined
}

/** The key of a line of which each part has one: people before days. */
function keyOfParts(said: string, keyOf: (part: string) => LineKey | undefined): LineKey | undefined {
  const parts = partsOfCredits(said)
  const keys = parts.map(keyOf)
  if (parts.length < 2 || parts.every(isPersonsName) || keys.includes(undefined)) return undefined
  return CREDITS.find((key) => keys.includes(key))
}

/** What can stand beside another in one line, the first naming the line. */
const CREDITS: readonly LineKey[] = ['authors', 'translators', 'reviewers', 'photo.credit', 'date', 'furniture']

const BETWEEN =
  /\s+[|·•∙]\s+|\s+\/\s+(?=(?:traduc|translat|fotos?\b|photos?\b|texto\b|edici|edit))|\s+[—–]\s+|(?<=(?:\p{L}{2}|\d{4})[.)”»"])(?<!(?:^|\s)(?:dra?|lic|licda|ing|profa?|mtr[oa]|arq|sra?|srta|mrs?|ms|st|jr|trad)\.)\s+(?=[\p{Lu}(“«"¿¡])|;\s+|[.,]?\s+(?=(?:(?:and|y)\s+)?(?:translated (?:from|by|into)|traducid[oa] |traducci[óo]n (?:de|del|al|por)|(?:photos?|photographs?|fotos?|fotograf[íi]as?|illustrations?|ilustraciones?|im[áa]genes) (?:by|de|por)|(?:fotos?|photos?|texto|text)\s*:|edited by|editad[oa] por|reviewed by|revisad[oa] por)\s?)/giu

/** The parts of a line that credits several: `By Ana Ruiz | Translated by Tom Hale`, `Texto: Ana Ruiz. Fotos: Luis Mora`. */
export function partsOfCredits(said: string): string[] {
  const [lead = ''] = TEXT_AND_PICTURES.exec(said) ?? []
  const parts = said.slice(lead.length).split(BETWEEN)
  return parts.map((part, index) => (index === 0 ? lead + part : part).trim()).filter((part) => part !== '')
}
