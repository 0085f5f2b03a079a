import type { Nodes, PhrasingContent } from 'mdast'
import { plainText } from '../../ground/body/plain-text.ts'
import { dateIn, withoutDates } from '../../ground/knowledge/date-in.ts'
import type { Language } from '../../model.ts'
import type { NamedOriginal } from '../document.ts'
import { lineText } from './fact-lines.ts'

const LANGUAGE_NAMES: readonly [RegExp, string][] = [
  [/\b(?:spanish|español|castellano)\b/iu, 'es'],
  [/\b(?:english|inglés|ingles)\b/iu, 'en'],
  [/\b(?:portuguese|portugués)\b/iu, 'pt'],
  [/\b(?:french|francés)\b/iu, 'fr'],
  [/\b(?:german|alemán)\b/iu, 'de'],
  [/\b(?:italian|italiano)\b/iu, 'it'],
  [/\b(?:catalan|catalán)\b/iu, 'ca'],
  [/\b(?:galician|gallego)\b/iu, 'gl'],
  [/\b(?:quechua)\b/iu, 'qu'],
]
const NAMED = LANGUAGE_NAMES.map(([pattern]) => pattern.source.slice(2, -2)).join('|')
/** The language from which, and in which; none behind `into` and `al`. */
const FROM = new RegExp(
  `\\b(?:from(?: the)?(?: original)?|del|desde el|original en|originally in|in|en)\\s+(?:${NAMED})`,
  'giu',
)
/** `Idioma original: español`, `The Spanish original`, `Spanish version:`, `A Spanish version appeared in`. */
const LABELLED = new RegExp(
  `^(?:idioma|language|original language)[^:]{0,20}:\\s*(?:${NAMED})|\\b(?:${NAMED})\\s+original\\b|\\boriginal\\s+(?:${NAMED})|^(?:${NAMED})\\s+(?:version|text|edition)|^(?:an?|the)\\s+(?:\\p{L}+\\s+)?(?:${NAMED})\\s+(?:version|text|edition)\\b(?=.{0,80}\\b(?:appeared|ran|was\\s+(?:\\p{L}+\\s+)?published)\\b)`,
  'giu',
)
const USE: readonly [NonNullable<NamedOriginal['use']>, RegExp][] = [
  [
    'summary',
    /\b(?:summary of|(?:un )?resumen de(?:l)? (?:un |una |este |el )?(?:art[íi]culo|texto|informe|columna|nota)|s[íi]ntesis de)\b/iu,
  ],
  [
    'abridged',
    /\b(?:abridged|shortened|condensed|excerpt(?:ed)?|extracts?|abreviad[oa]|resumid[oa]|reducid[oa]|condensad[oa]|extracto|fragmento|acortad[oa])\b(?!\s+(?:version|versi[óo]n)?\s*(?:of|de)\s+(?:this|est[ea])|\s+(?:en|in)\s)/iu,
  ],
]
/** Behind these words the outlet stands; behind the others only where none of these is there. */
const APPEARED =
  /\b(?:publish(?:ed)?|appear(?:ed)?|ran|posted|printed|republished|reprinted|reproduced|publicad[oa]s?|public[óo]|apareci[óo]|aparecid[oa]|sali[óo]|difundid[oa]|reproducid[oa]|tomad[oa])(?!\p{L})/iu
const SPOKEN_OF = /\b(?:read|lea|leer|original|courtesy|cortes[íi]a|article|art[íi]culo|columna?|texto?)(?!\p{L})/iu
/** `Original: Ribera, 10 de marzo`. */
const BEHIND_COLON = /^[^:]{0,60}\boriginal(?:mente|ly)?[^:]{0,30}:\s*/iu
const PREPOSITION = /\b(?:in|on|by|at|from|of|with|en|por|de|del)\s+/giu
const KIND =
  /^(?:(?:the|el|la|los|las|our partner|nuestro socio)\s+)?(?:(?:online|digital|weekly|daily|argentine|spanish|mexican)\s+)?(?:newspaper|magazine|journal|newsletter|website|web site|site|blog|portal|outlet|diario|peri[óo]dico|revista|medio|sitio(?: web)?|web|semanario|suplemento|bolet[íi]n|p[áa]gina(?: web)?)\s+(?:(?:digital|web|argentino|mexicana?|español[a]?|independiente)\s+)?/iu
const OUTLET =
  /^(?:(?:The|El|La|Los|Las|Le|Il)\s+)?(?:\p{Lu}|\d)[\p{L}\p{N}.’'&!-]*(?:\s+(?:(?:of|de|del|la|las|los|el|y|e|and|the|&)(?=\s)|(?:\p{Lu}|\d)[\p{L}\p{N}.’'&!-]*)){0,7}/u
const HOST = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|spring|summer|autumn|fall|winter)(?!\p{L})/iu
const HERE =
  /^(?:please\s+)?(?:(?:click|haga clic|haz clic|pulse|pinche)\s+)?(?:here|aqu[íi]|this link|este enlace|link|enlace)$/iu
const QUOTED = /[“«"]([^“”«»"]{8,200})[”»"]/u

/** What a line says of where its text first appeared, and the words that were not needed for it. */
export function noteOnOriginal(content: readonly PhrasingContent[], language: Language | undefined): NamedOriginal {
  const text = lineText(content)
  const links = linksIn(content)
  const named: NamedOriginal = {}
  const original = languageIn(text)
  if (original !== undefined) named.language = original
  const outlet = outletIn(content, withoutDates(text))
  if (outlet !== undefined) named.outlet = outlet
  const url = urlIn(links, text, outlet)
  if (url !== undefined) named.url = url
  const date = dateIn(text, language)
  if (date !== undefined) named.date = date
  const title = titleIn(text, links, outlet)
  if (title !== undefined) named.title = title
  const use = USE.find(([, pattern]) => pattern.test(text))?.[0]
  if (use !== undefined) named.use = use
  return named
}

function languageIn(text: string): string | undefined {
  const [first] = [...text.matchAll(FROM), ...text.matchAll(LABELLED)]
  return first && LANGUAGE_NAMES.find(([pattern]) => pattern.test(first[0]))?.[1]
}

interface TextLink {
  text: string
  url: string
}

function linksIn(nodes: readonly Nodes[]): TextLink[] {
  return nodes.flatMap((node): TextLink[] => {
    if (node.type === 'link') return /^https?:/i.test(node.url) ? [{ text: plainText(node), url: node.url }] : []
    return 'children' in node ? linksIn(node.children) : []
  })
}

/** The link that leads to the text rather than to the outlet's home; an address that stands there bare. */
function urlIn(links: readonly TextLink[], text: string, outlet: string | undefined): string | undefined {
  const [, bare] = /(https?:\/\/[^\s<>()«»“”"]+[^\s<>()«»“”".,;:!?])/iu.exec(text) ?? []
  const deep = links.filter(({ url }) => /^https?:\/\/[^/]+\/[^/?#]/i.test(url))
  const here = deep.find((link) => HERE.test(link.text))
  const home = links.find((link) => link.text !== outlet)
  return (here ?? deep[0])?.url ?? bare ?? home?.url
}

/** The name behind `published in`; what is a link or italic there, whole. */
function outletIn(content: readonly PhrasingContent[], text: string): string | undefined {
  const start = (APPEARED.exec(text) ?? SPOKEN_OF.exec(text))?.index
  if (start === undefined) return undefined
  const set = content.flatMap((node) => (node.type === 'text' ? [] : [plainText(node)]))
  for (const { 0: preposition, index } of text.matchAll(PREPOSITION)) {
    if (index < start) continue
    const behind = text.slice(index + preposition.length).replace(KIND, '')
    const article = /^(?:(?:the|el|la|los|las)\s+)?[«“"']?/iu.exec(behind)?.[0] ?? ''
    const whole = set.find(
      (one) => !/^https?:|^$/i.test(one) && (behind.startsWith(one) || behind.slice(article.length).startsWith(one)),
    )
    if (whole !== undefined && !isOther(whole) && !HERE.test(whole) && whole.length <= 80)
      return whole.replace(/[.,]$/, '')
    const quoted = /^[«“"']([^«»“”"']{2,60})[»”"']/u.exec(behind)?.[1]
    const name = quoted ?? HOST.exec(behind)?.[0] ?? OUTLET.exec(behind)?.[0]
    if (name !== undefined && !isOther(name)) return trimmed(name)
  }
  const named = BEHIND_COLON.test(text) ? OUTLET.exec(text.replace(BEHIND_COLON, ''))?.[0] : undefined
  return named === undefined || isOther(named) ? undefined : trimmed(named)
}

/** A language, a month, a year: what else stands behind `in`. */
const isOther = (name: string): boolean =>
  MONTHS.test(name) ||
  new RegExp(`^(?:${NAMED})\\b`, 'iu').test(name) ||
  /^\d/.test(name) ||
  /^(?:its|this|our)\b/i.test(name)

const trimmed = (name: string): string =>
  name
    .replace(/(?<=\p{Ll}{2})\.(?:\s.*)?$/su, '')
    .replace(/(?:\s+(?:of|de|del|la|las|los|el|y|e|and|the|&))+$/u, '')
    .replace(/[.,;:]$/, '')

function titleIn(text: string, links: readonly TextLink[], outlet: string | undefined): string | undefined {
  const quoted = QUOTED.exec(text)?.[1]
  if (quoted !== undefined && quoted !== outlet && quoted.includes(' ')) return quoted.trim()
  const linked = links.find(
    (link) =>
      link.text.split(' ').length >= 4 &&
      /^[«“"¿¡]?\p{Lu}/u.test(link.text) &&
      !/\b(?:read|lea|leer|click|clic|original)\b/iu.test(link.text),
  )?.text
  return linked !== outlet && linked !== undefined && !/^https?:/.test(linked) ? linked : undefined
}
