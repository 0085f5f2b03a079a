import { editionsOf } from '../../model.ts'
import type { DeskDetails } from '../api/details.ts'
import type { Desk } from '../desk.ts'
import { placeProblems } from '../problems/place-problems.ts'
import { detailValues } from './detail-values.ts'
import { frontMatterBase } from './front-matter-base.ts'
import { photoAddress } from './photo-address.ts'
import { readEdition } from './read-edition.ts'
import { SHARED_PATHS } from './shared-paths.ts'

/** The front matter of both editions of an article, as their files say at this moment. Throws DeskRefusal. */
export async function detailsOf(desk: Desk, key: string): Promise<DeskDetails> {
  const open = desk.open(key)
  const { article } = open
  const editions = editionsOf(article).map(({ language, file }) => {
    const base = frontMatterBase(readEdition(desk, file.path))
    return [language, { file: file.path, base, values: detailValues(file) }] as const
  })
  const rows = article.beads.map(({ id, source, translation }) => ({
    id,
    state: 'done' as const,
    source: source.map(() => ({ text: '' })),
    translation: translation.map(() => ({ text: '' })),
  }))
  return {
    version: 1,
    key: article.key,
    source: article.source.language,
    editions: Object.fromEntries(editions),
    shared: SHARED_PATHS,
    photo: await photoAddress(desk, article),
    problems: placeProblems(open, rows, desk.language).get(null) ?? [],
  }
}
