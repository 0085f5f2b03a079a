import type { FacingRow, Newsroom } from '../../src/model.ts'
import { facing } from './facing.ts'
import { type Changes, newsroomWith } from './newsroom.ts'
import { pageAt, renderedOf } from './rendered.ts'

type Beads = readonly (readonly [number[], number[]])[]

/** The rows of the translated article with other bodies, aligned as the beads say; ids are p0, p1, … of the longer side. */
export function rowsOf(es: string, en: string, beads: Beads, changes: Changes = {}): FacingRow[] {
  const newsroom = newsroomWith({ ...facing(es, en), ...changes })
  const aligned = { ...newsroom, articles: newsroom.articles.map((article) => withBeads(article, beads)) }
  return pageAt(renderedOf(aligned), '/es/el-autobus-de-la-noche/bilingue/', 'facing').rows()
}

function withBeads(article: Newsroom['articles'][number], beads: Beads): Newsroom['articles'][number] {
  if (article.key !== 'night-bus') return article
  let next = 0
  return {
    ...article,
    beads: beads.map(([source, translation]) => {
      const ids = Array.from({ length: Math.max(source.length, translation.length) }, () => `p${next++}`)
      return { id: ids[0] ?? '', ids, source, translation, score: 1, state: 'current', changes: {} }
    }),
  }
}

/** `p0 p1 #1 paragraph`, then what stands on either side, without line ends and marks of sentences; `–` where there is nothing. */
export const written = ({ ids, number, kind, source, translation }: FacingRow): string[] => [
  [...ids, number && `#${number}`, kind].filter(Boolean).join(' '),
  ...[source, translation].map((html = '–') => html.replace(/\n|<span class="s\d+">|<\/span>/g, '')),
]
