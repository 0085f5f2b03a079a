import { SAYS_OF_AUTHOR, SAYS_OF_PERSON } from '../../ground/knowledge/pasted-lines.ts'
import { isPersonsName, isPlace, sameName, withoutTitle } from './people-in.ts'

/** A line that says of somebody what they are. */
export interface PersonWords {
  /** Undefined of “the author”. */
  name: string | undefined
}

const LABEL =
  /^\**(?:(?:sobre|acerca de) (?:el|la|los|las) autor(?:a|es|as)?|acerca del autor|about the authors?|the authors?|el autor|la autora|bio(?:graf[íi]a)?)\s*[:.–—-]\**\s*/iu
const AUTHOR_NAMED = /^(?:el autor|la autora|the author),\s+/iu
const NAME =
  /^((?:(?:[Ee]l|[Ll]a|[Tt]he)\s+)?(?:\p{L}{1,11}\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|del|la|las|los|y|da|dos|van|von|der|di)(?=\s)|\p{Lu}[\p{L}.'’-]*)){1,6})/u
/** `Dr. Quiroga`, `Quiroga`: an author whom the byline names whole. */
const SURNAME = /^(?:(?:el|la)\s+)?(?:(?:dra?|prof|lic|ing|doctora?|mrs?|ms)\.?\s+)?(\p{Lu}[\p{L}’'-]+)(?=\s\p{Ll})/iu
/** What people are, do and belong to. */
const CALLING =
  /\b(?:profesor|professor|catedr|docente|teacher|maestr|periodista|journalist|reporter|escritor|writer|author of|autor(?:a)? de|novelist|poet|economist|abogad|lawyer|attorney|investigador|researcher|historia[nd]|polit[óo]log|political scientist|soci[óo]log|sociologist|antrop[óo]l|anthropolog|geographer|ge[óo]graf|anal[iy]st|column|editor|consult|diplom|embajador|ambassador|director|directora|coordinador|coordinator|president|doctora? en|doctorand|phd|ph\.d|licenciad|magíster|m[áa]ster en|lecturer|scholar|fellow|miembro|member of|estudiante|student|candidate|engineer|ingenier|m[ée]dic[oa]|physician|doctor of|bi[óo]log|biologist|activist|fot[óo]graf|photographer|traductor|translator|universi(?:dad|ty)|instituto?|institute|fundador|founder|teaches|enseña|writes|escribe|colabora|works (?:at|for|in|on)|trabaja)/iu

/**
 * The person of whom a line at the foot of a text speaks; undefined of a line that speaks of something else. `body` is the
 * text without its foot: who is named there is one of its people, not its author.
 */
export function personWordsOf(said: string, authors: readonly string[], body: () => string): PersonWords | undefined {
  const bare = said.replace(LABEL, '')
  const isLabelled = bare.length < said.length
  if (SAYS_OF_AUTHOR.test(said)) return { name: undefined }
  const isNamed = AUTHOR_NAMED.test(bare)
  const author = authors.find((each) => sameName(bare.slice(0, each.length), each))
  if (author !== undefined) {
    const behind = bare.slice(author.length)
    const isCalled = /^\s*[.:–—-]\s/.test(behind) && CALLING.test(behind.slice(0, 60))
    if (isLabelled || isCalled || SAYS_OF_PERSON.test(behind)) return { name: author }
  }
  const surnamed = SURNAME.exec(bare)
  const known = surnamed && authors.find((each) => each.split(' ').indexOf(surnamed[1] ?? '') > 0)
  if (known && SAYS_OF_PERSON.test(bare.slice(surnamed[0].length)) && CALLING.test(bare)) return { name: known }
  const [, written = ''] = NAME.exec(bare.replace(AUTHOR_NAMED, '')) ?? []
  const name = longestName(withoutTitle(written))
  if (name === undefined) return isLabelled && bare !== '' ? { name: undefined } : undefined
  const rest = bare.slice(bare.indexOf(name) + name.length)
  if (isLabelled || isNamed) return { name }
  if (!SAYS_OF_PERSON.test(rest)) return undefined
  if (isPlace(name) || !CALLING.test(rest.slice(0, 160)) || body().includes(name.split(' ').at(-1) ?? name))
    return undefined
  return { name }
}

/** `* Profesora de historia en …`: what a star says of the author whose name has one. */
export const saysCalling = (said: string): boolean => /^\p{Lu}/u.test(said) && CALLING.test(said.slice(0, 60))

/** The words of a line that says of somebody what they are, without the label before it. */
export const withoutLabel = (said: string): string => said.replace(LABEL, '')

function longestName(written: string): string | undefined {
  const words = written.split(' ')
  for (let count = words.length; count > 1; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/(?<=\p{Ll}{2})\.$/u, '')
    if (isPersonsName(name)) return name
  }
  return undefined
}
