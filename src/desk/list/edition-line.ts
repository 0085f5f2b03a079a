import { type ArticleOutline, isAtOutlet, type Language, type Records } from '../../model.ts'
import type { EditionLine } from '../api/list.ts'
import type { RowCounts } from '../api/rows.ts'

/** How far an edition is, and whether it is published. `today`: ISO date. */
export function editionLine(
  outline: ArticleOutline,
  language: Language,
  { records, today }: { records: Pick<Records, 'outlets'>; today: string },
): EditionLine {
  const { source, translation, rows } = outline
  const edition = [source, translation].find((each) => each?.language === language)
  if (edition === undefined) {
    const reason = reasonFor(outline, language, records)
    return {
      state: reason === undefined ? 'missing' : 'waived',
      published: 'none',
      counts: NONE,
      ...(reason && { reason }),
    }
  }
  const { date = '' } = edition.frontMatter
  const published = edition.draft ? 'draft' : date > today ? 'scheduled' : 'published'
  return edition === source
    ? { state: 'original', published, counts: NONE }
    : { state: stateOf(rows.counts), published, counts: rows.counts }
}

const NONE: RowCounts = { done: 0, behind: 0, todo: 0, work: 0 }

function stateOf({ done, behind, todo, work }: RowCounts): EditionLine['state'] {
  if (behind > 0) return 'behind'
  if (work === 0 && todo === 0) return 'done'
  return done === 0 && work === 0 ? 'todo' : 'work'
}

/** Why an edition need not be there: what somebody wrote, or the outlet that has it. Undefined where it is missing. */
function reasonFor(
  outline: ArticleOutline,
  language: Language,
  { outlets }: Pick<Records, 'outlets'>,
): string | undefined {
  const { allow = [] } = outline.source.frontMatter
  const accepted = allow.find(({ check }) => check === 'edition-missing')?.reason
  if (accepted !== undefined) return accepted
  const outlet = outline.facts.original?.outlet ?? ''
  return isAtOutlet(outline, language) ? (outlets.get(outlet)?.name ?? outlet) : undefined
}
