import { foldAccents } from '../../ground/text/fold-accents.ts'

const PARTICLE = /^(?:de|del|la|las|los|y|i|e|da|das|do|dos|di|du|van|von|der|den|ter|al|bin|ibn)$/
const TITLE =
  /^(?:(?:el|la)\s+)?(?:dra?|lic|licda|ing|prof(?:esora?|essor)?|mtr[oa]|arq|abg|sra?|srta|mrs?|ms|doctora?|embajadora?|ambassador)\.?\s+(?=\p{Lu})/iu
const GIVEN_TITLE = /^(?:don|doña)\s+/
const AFTER_NAME = /,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|m\.?a\.?|esq\.?)$/i
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** Between people; `y` and `and` also stand in names. */
const BETWEEN = /\s*[,;/&]\s*(?:(?:and|y|e)\s+)?|\s+(?:and|y|e|con|with|junto a)\s+/u
/** What stands behind a name and is none: a place, a task, the house. */
const BEHIND =
  /\s*(?:[|(–—·•]|,\s+(?=(?!(?:and|y|e)\s)\p{Ll}|(?:Special|Enviad[oa]|Corresponsal|Correspondent|For|Para)\b)|\s-\s|\s+(?:for|para|desde|from|especial para|special to|@)\s?).*$/su
/** Whose name is no person's. */
const HOUSE =
  /\b(?:redacci[óo]n|staff|editorial|equipo|team|agenc(?:ia|y)|consejo|board|comit[ée]|committee|colectivo|collective|instituto?|institute|universi(?:dad|ty)|fundaci[óo]n|foundation|cent(?:ro|er|re)|news|noticias|reuters|efe|afp|ap|bbc|asociaci[óo]n|association|observatorio|observatory|red|network|diario|revista|magazine|review|times|post)\b/iu

/** What no name begins with. */
const NO_NAME =
  /^(?:el|los|las|the|una?|an?|in|on|at|of|de|por|by|to|how|why|what|when|where|qui[ée]n|qu[ée]|c[óo]mo|cu[áa]ndo|con|para|desde|from|with|tomad[oa]|publicad[oa]|traducid[oa]|extra[íi]d[oa]|trad\.?|leer?|read|cross-?posted)\s/iu

/** Whether a byline names a house, not a person: `Redacción BBC Mundo`. */
export const isHouse = (name: string): boolean => HOUSE.test(name)

/** Whether what looks like a name is rather that of a place: `San Lorenzo`, `América Latina`. */
export const isPlace = (name: string): boolean =>
  /^(?:San|Santa|Santo|Buenos|Nueva|Nuevo|Puerto|Costa|R[íi]o|Ciudad|Am[ée]rica|Estados|Reino|Medio|Corea|Monte|Villa|Islas?|New|Saint|North|South|East|West|United|Latin|Cape|Lake|Mount|Fort|Hong|Sri|El|La)\s/u.test(
    name,
  )

/** Whether two names are one but for accents and capitals. */
export const sameName = (one: string, other: string): boolean =>
  foldAccents(one).toLowerCase() === foldAccents(other).toLowerCase()

/** Whether a text is the name of a person: two words or more with capitals, and nothing else. */
export function isPersonsName(text: string): boolean {
  const words = text.split(' ')
  const capitals = words.filter((word) => WORD.test(word))
  return (
    words.length <= 8 &&
    capitals.length <= 6 &&
    capitals.length >= 2 &&
    capitals.some((word) => word.length > 2) &&
    words.every((word, index) => WORD.test(word) || (index > 0 && PARTICLE.test(word))) &&
    WORD.test(words.at(-1) ?? '') &&
    !NO_NAME.test(text) &&
    !isHouse(text)
  )
}

/**
 * Who a byline names, in order, without what it says of them: `Dra. Ana Ruiz y TOM HALE, enviados especiales` → `Ana Ruiz`,
 * `Tom Hale`; none where it names nobody.
 */
export function peopleIn(byline: string): string[] {
  const said = byline
    .trim()
    .replace(BEHIND, '')
    .replace(/[.,;]+$/, (end) => (/\b(?:Jr|Sr)\.$/.test(byline) ? end : ''))
  const names: string[] = []
  for (const part of glued(said).split(BETWEEN)) {
    const name = asWritten(withoutTitle(part.trim().replaceAll(GLUE, ' ').replace(AFTER_NAME, '')))
    if (names.length === 0 && isHouse(name)) return [name.replace(/^(?:la|el|the)\s+/i, '')]
    if (!isPersonsName(name)) break
    names.push(name)
  }
  return [...new Set(names)]
}

const GLUE = '\0'

/** `José Ortega y Gasset`: a name has two words, and so a word alone behind `y` belongs to the one before. */
const glued = (said: string): string =>
  said.replace(
    /(\p{Lu}\S*(?:\s+(?:de|del|la|las|los|\p{Lu}\S*)){0,5}\s+\p{Lu}\S*)\s+y\s+(\p{Lu}[^\s,;&]*)(?=\s*(?:[,;&]|$)|\s+(?:y|e|and)\s)/gu,
    `$1${GLUE}y${GLUE}$2`,
  )

/** A name without what politeness puts before it. */
export const withoutTitle = (name: string): string => name.replace(TITLE, '').replace(GIVEN_TITLE, '')

/** `MARTA QUIROGA DE LA CRUZ` → `Marta Quiroga de la Cruz`. */
function asWritten(name: string): string {
  if (/\p{Ll}/u.test(name) || !name.includes(' ')) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    .split(' ')
    .map((word, index) => (index > 0 && PARTICLE.test(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ')
}
