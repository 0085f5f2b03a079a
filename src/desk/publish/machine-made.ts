import { isMachineMade } from '../../sync/is-machine-made.ts'
import type { PublishPlan } from '../api/publish.ts'
import type { Desk } from '../desk.ts'

/** Articles that say a person and a machine translated them, though nobody reworded a block of what the machine made. */
export function machineMade({ newsroom, open }: Pick<Desk, 'newsroom' | 'open'>): PublishPlan['machineMade'] {
  const outlines = (newsroom()?.digests ?? []).flatMap(({ outline }) => outline ?? [])
  return outlines
    .filter(({ translation }) => translation?.frontMatter.method === 'machine-edited' && !translation.draft)
    .flatMap(({ key, translation }) => {
      const { article } = open(key)
      const title = article.source.frontMatter.title ?? key
      return translation && isMachineMade(article) ? [{ article: key, title, edition: translation.language }] : []
    })
}
