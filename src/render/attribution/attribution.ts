import type { Permission } from '../../ground/schema/front-matter.ts'
import type { Person } from '../../ground/schema/records.ts'
import {
  type Elsewhere,
  type Language,
  type LinkedArticle,
  type LinkedEdition,
  otherLanguage,
  type Relation,
} from '../../model.ts'
import { entryPath } from '../address.ts'
import type { Context } from '../context.ts'
import { licenseOfArticle } from './license-of-article.ts'
import { type PhotoCredit, photoOf } from './photo.ts'

/** Somebody who is named. */
export interface Contributor {
  id: string
  /** The id where the newsroom has no record of the person. */
  name: string
  person: Person | undefined
  /** Of the person's page in the edition's language. */
  path: string | undefined
}

/** The text that an edition was made from: an outlet's, or our own edition in the other language. */
export interface Origin {
  language: string
  title: string | undefined
  date: string | undefined
  use: Elsewhere['use']
  outlet: Elsewhere['outlet']
  /** Where it can be read: elsewhere (absolute), or here (a path of the site). */
  url: string | undefined
  path: string | undefined
  archived: string | undefined
  /** Where they are others than the article's. */
  authors: Contributor[]
}

/**
 * Who and what an edition owes its text to. The visible note, byline, JSON-LD, feeds and data are all derived from this
 * one record, so that none of them can say what another does not.
 */
export interface Attribution {
  edition: LinkedEdition
  /** The article's other edition, where it is published. */
  other: LinkedEdition | undefined
  relation: Relation
  authors: Contributor[]
  translators: Contributor[]
  reviewers: Contributor[]
  /** Absent where this edition is the original. */
  origin: Origin | undefined
  /** How a machine helped, where one did. */
  method: 'machine-edited' | 'machine' | undefined
  /** SPDX id or `all-rights-reserved`: the article's, else the site's where the text is the newsroom's own. */
  license: string | undefined
  permission: Permission | undefined
  disclaimer: string | undefined
  photo: PhotoCredit | undefined
}

/** The record of one published edition. */
export function attributionOf(linked: LinkedArticle, edition: LinkedEdition, context: Context): Attribution {
  const { facts, records } = context.site
  const { frontMatter, language, relation } = edition
  const { authors, permission, disclaimer } = linked.article.facts
  const named = (ids: readonly string[] = []) => ids.map((id) => contributor(id, language, context))
  const { method = 'human' } = frontMatter
  return {
    edition,
    other: linked.editions[otherLanguage(language)],
    relation,
    authors: named(authors),
    translators: named(frontMatter.translators),
    reviewers: named(frontMatter.reviewers),
    origin: originOf(linked, edition, named),
    method: method === 'human' ? undefined : method,
    license: licenseOfArticle(linked, facts.license),
    permission,
    disclaimer: disclaimer === undefined ? undefined : records.disclaimers.get(disclaimer)?.[language],
    photo: photoOf(linked.article, edition),
  }
}

function contributor(id: string, language: Language, { site, catalogs }: Context): Contributor {
  const person = site.records.people.get(id)
  const path = catalogs[language].people.has(id) ? entryPath(language, 'people', id) : undefined
  return { id, name: person?.name ?? id, person, path }
}

type Named = (ids: readonly string[]) => Contributor[]

function originOf({ article, elsewhere, editions }: LinkedArticle, edition: LinkedEdition, named: Named) {
  if (elsewhere) return { ...elsewhere, path: undefined, authors: named(elsewhere.authors) }
  if (edition.relation !== 'translation') return undefined
  const language = article.facts.original?.language ?? article.source.language
  const source = language === article.source.language ? editions[article.source.language] : undefined
  return ownOrigin(language, source === undefined || source.language === edition.language ? undefined : source)
}

const ownOrigin = (language: string, source: LinkedEdition | undefined): Origin => ({
  language,
  title: source?.title,
  date: source?.date,
  use: 'full',
  outlet: undefined,
  url: undefined,
  path: source?.path,
  archived: undefined,
  authors: [],
})
