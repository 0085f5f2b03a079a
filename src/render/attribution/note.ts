import { textsOf } from '../../ground/messages/index.ts'
import { languageName } from '../../ground/messages/language-name.ts'
import type { Inline } from '../../model.ts'
import type { LinkTo } from '../address.ts'
import { formatDate } from '../words/format-date.ts'
import { asSentence, inlinesToText, joinSentences } from '../words/inlines.ts'
import { joinList } from '../words/join-list.ts'
import type { Attribution, Contributor, Origin } from './attribution.ts'

/**
 * The note on the original, whole sentences in the edition's language (publishing rules, "Visible attribution");
 * undefined where the edition is the original itself.
 */
export function noteOf(attribution: Attribution, linkTo: LinkTo): Inline[] | undefined {
  const { translators, edition } = attribution
  const origin = originNote(attribution, linkTo)
  if (origin === undefined || translators.length === 0) return origin
  const { note } = textsOf(edition.language).pages
  const names = namesOf(translators, attribution, linkTo)
  return joinSentences([origin, asSentence(note.translatedBy(names))])
}

/** Its part on what the edition was made from, for where the translators are named otherwise. */
export function originNote(attribution: Attribution, linkTo: LinkTo): Inline[] | undefined {
  const { origin, edition } = attribution
  if (origin === undefined) return undefined
  const { note } = textsOf(edition.language).pages
  const parts = {
    ...originParts(attribution, origin, linkTo),
    authors: origin.authors.length > 0 ? namesOf(origin.authors, attribution, linkTo) : undefined,
  }
  const sentences: Inline[][] = [origin.use === 'summary' ? note.summary(parts) : note.published(parts)]
  if (origin.use !== 'summary' && parts.authors) sentences.push(note.originalBy(parts.authors))
  if (origin.use === 'abridged') sentences.push([note.abridged])
  return joinSentences(sentences.map(asSentence))
}

/** "A, B y C", each a link where there is a page. */
export const namesOf = (people: readonly Contributor[], { edition }: Attribution, linkTo: LinkTo): Inline[] =>
  joinList(
    people.map((person) => nameOf(person, linkTo)),
    edition.locale,
  )

function originParts({ edition }: Attribution, origin: Origin, linkTo: LinkTo) {
  const { note } = textsOf(edition.language).pages
  const { language, title, date, outlet, url, archived, path } = origin
  const href = url ?? (path && linkTo(path))
  const foreign = language === edition.language ? {} : { hreflang: language }
  const target = href === undefined ? {} : { href, ...foreign, ...(url && { rel: 'external' }) }
  const titleLang = language === edition.language ? {} : { lang: language }
  const titled = title !== undefined
  const words: Inline | undefined = href === undefined ? undefined : { text: note.originalVersion, ...target }
  return {
    language: languageName(language, edition.language),
    titled,
    renamed: titled && title !== edition.frontMatter.title,
    link: titled ? ({ text: title, emphasis: 'cite', ...titleLang, ...target } satisfies Inline) : words,
    archived:
      archived === undefined ? undefined : { text: note.archivedCopy, href: archived, ...foreign, rel: 'external' },
    outlet: outlet && ({ text: outlet.name, emphasis: 'strong' } satisfies Inline),
    date: date === undefined ? undefined : { text: formatDate(date, edition.locale), time: date },
  }
}

/** A name, a link to the person's page where there is one. */
const nameOf = ({ name, path }: Contributor, linkTo: LinkTo): Inline =>
  path === undefined ? name : { text: name, href: linkTo(path) }

/** How a machine helped, in words. */
export const methodOf = ({ method, edition }: Attribution): string | undefined =>
  method && textsOf(edition.language).pages.methods[method]

/** The note and the statement on machines as plain text, for JSON-LD, feeds and data. */
export function creditText(attribution: Attribution): string | undefined {
  const note = noteOf(attribution, (path) => path)
  const sentences = [note && inlinesToText(note, attribution.edition.language), methodOf(attribution)]
  return sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined
}
