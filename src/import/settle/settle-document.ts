import { SITE_PATHS } from '../../ground/addresses/site-paths.ts'
import type { FrontMatter } from '../../ground/schema/front-matter.ts'
import { slug as slugSchema } from '../../ground/schema/values.ts'
import { shortened } from '../../ground/text/record-ids.ts'
import { toKey } from '../../ground/text/to-key.ts'
import { editionName } from '../../model.ts'
import { yamlOf } from '../../write/yaml-of.ts'
import type { SourceDocument } from '../document.ts'
import type { ImportedEdition, ImportNote, Missing } from '../imported.ts'
import { refuse } from '../refuse.ts'
import { documentLanguage } from './document-language.ts'
import type { ImportAround, ImportWishes } from './newsroom-around.ts'
import { settleOriginal } from './settle-original.ts'
import { idOfPerson, type PeopleBook } from './settle-people.ts'
import { tidyBody } from './tidy-body.ts'
import { writeText } from './write-text.ts'

/** A document as the edition that it becomes in a newsroom. Throws Stop (3) where nobody knows its language. */
export function settleDocument(
  source: SourceDocument,
  from: string,
  wishes: ImportWishes,
  around: ImportAround,
): ImportedEdition {
  const { facts } = source
  const said = documentLanguage(source, wishes.language)
  if (said === undefined) throw refuse('language-unknown', from)
  const { language } = said
  const tidy = tidyBody(source.body)
  const title = wishes.title ?? facts.title
  const notes: ImportNote[] = said.by === 'asked' ? [] : [{ kind: 'language', ...said }]
  const key = wishes.key ?? shortened(toKey(title ?? ''))
  if (wishes.key === undefined) notes.push({ kind: 'key', key })
  const people: PeopleBook = { known: around.records.people, added: new Map() }
  const idsOf = (names: readonly string[] | undefined) => names?.map((name) => idOfPerson(name, people))
  const settled = settleOriginal(facts.original, language, around.records.outlets)
  if (facts.date === undefined) notes.push({ kind: 'date', date: around.today })
  const [authors, translators, reviewers] = [facts.authors, facts.translators, facts.reviewers].map(idsOf)
  const frontMatter = {
    title,
    description: facts.description,
    slug: slugOf(facts.slug ?? title),
    date: facts.date ?? around.today,
    authors,
    translators,
    reviewers,
    original: settled.original,
  }
  const present = Object.fromEntries(Object.entries(frontMatter).filter(([, value]) => value !== undefined))
  const missing: Missing[] = [
    ...(['title', 'description', 'authors'] as const)
      .filter((each) => frontMatter[each] === undefined)
      .map((each) => ({ key: each })),
    ...settled.missing,
  ]
  const path = `articles/${key}/${editionName(language)}`
  const records = [...people.added].map(([id, person]) => [`newsroom/people/${id}.yml`, yamlOf(person)] as const)
  return {
    from,
    key,
    language,
    frontMatter: present as Partial<FrontMatter>,
    path,
    files: Object.fromEntries([[path, writeText(present, tidy.body)], ...records]),
    missing,
    dropped: [...source.dropped, ...tidy.dropped],
    notes: [
      ...notes,
      ...settled.notes,
      ...[...people.added].map(([id, { name }]) => ({ kind: 'person-added', id, name }) as const),
    ],
    recognised: source.recognised,
    guessed: source.guessed,
  }
}

function slugOf(words: string | undefined): string | undefined {
  const slug = shortened(toKey(words ?? ''))
  return slugSchema.safeParse(slug).success && !SITE_PATHS.has(slug) ? slug : undefined
}
