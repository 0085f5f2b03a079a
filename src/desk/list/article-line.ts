import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import { type ArticleOutline, type Digest, LANGUAGES, type Language, otherLanguage, type Problem } from '../../model.ts'
import type { ArticleLine, EditionLine, NextStep } from '../api/list.ts'
import { editionLine } from './edition-line.ts'

/** What a line asks of the newsroom. */
export type ListAround = Pick<FollowedNewsroom, 'records' | 'today'>

/** An article in the list, of what is kept of it. `problems`: of its folder. */
export function articleLine(
  outline: ArticleOutline,
  summary: Digest['summary'],
  { records, today }: ListAround,
  problems: readonly Problem[],
): ArticleLine {
  const { key, source, translation, facts, work } = outline
  const editions = Object.fromEntries(
    LANGUAGES.map((language) => [language, editionLine(outline, language, { records, today })]),
  ) as Record<Language, EditionLine>
  const found = problems.filter((problem) => !isWork(problem, work))
  const to = otherLanguage(source.language)
  const other = editions[to]
  const outlet = facts.original?.outlet
  const date = source.frontMatter.date ?? translation?.frontMatter.date ?? ''
  return {
    key,
    source: source.language,
    titles: Object.fromEntries(
      [source, translation].flatMap((edition) =>
        edition?.frontMatter.title === undefined ? [] : [[edition.language, edition.frontMatter.title]],
      ),
    ),
    authors: facts.authors.map((id) => records.people.get(id)?.name ?? id),
    people: [...new Set([...facts.authors, ...summary.editions.flatMap(({ credited }) => credited)])],
    topics: facts.topics.flatMap((id) => Object.values(topicNames(records.topics.get(id)))),
    date,
    outlet: outlet === undefined ? null : (records.outlets.get(outlet)?.name ?? outlet),
    editions,
    problems: {
      errors: found.filter(({ severity }) => severity === 'error').length,
      warnings: found.filter(({ severity }) => severity === 'warning').length,
    },
    words: other.state === 'waived' ? 0 : work.reduce((sum, { words }) => sum + words, 0),
    next: nextStep(outline, other.state === 'missing' ? to : undefined, found),
  }
}

const topicNames = (topic: { es: string; en: string } | undefined) => (topic ? { es: topic.es, en: topic.en } : {})

/** What is left to translate is told as work to do, not as a problem. */
const isWork = ({ check, block }: Problem, work: ArticleOutline['work']): boolean =>
  check === 'block-untranslated' &&
  work.some(({ changed, missing }) => block !== undefined && (changed.includes(block) || missing.includes(block)))

/** `missing`: the language of an edition that is to be begun. */
function nextStep(
  { rows, translation }: ArticleOutline,
  missing: Language | undefined,
  problems: readonly Problem[],
): NextStep {
  if (translation && rows.next) return { do: 'continue', row: rows.next }
  if (problems.some(({ severity, check }) => severity === 'error' && check !== 'edition-missing')) return { do: 'mend' }
  return missing ? { do: 'translate', to: missing } : { do: 'look' }
}
