import { aroundOf } from '../../src/checks/around-of.ts'
import type { AlignedArticle, Check, Finding } from '../../src/model.ts'
import { facing } from './facing.ts'
import { newsroomWith } from './newsroom.ts'

/** The translated article with other bodies, aligned as the beads say: indexes of blocks of the source and of the translation. */
export function articleWith(es: string, en: string, beads: readonly (readonly [number[], number[]])[]): AlignedArticle {
  const article = newsroomWith(facing(es, en)).articles.find(({ key }) => key === 'night-bus')
  if (article === undefined) throw new Error('Missing article')
  return {
    ...article,
    beads: beads.map(([source, translation], k) => {
      const id = `p${k}`
      return { id, ids: [id], source, translation, score: 1, state: 'current' as const, changes: {} }
    }),
  }
}

/** What a check of articles finds in one. */
export function findingsIn(check: Check, article: AlignedArticle): Finding[] {
  if (check.scope !== 'article') throw new Error(`Unexpected scope of ${check.id}`)
  return [...check.run(article, aroundOf(newsroomWith()))]
}
