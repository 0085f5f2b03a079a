import { beginTranslation } from '../../begin/begin-translation.ts'
import { hidesText } from '../../begin/hides-text.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { idMeant } from '../../ground/text/record-ids.ts'
import { editionsOf, Stop } from '../../model.ts'
import { createFiles } from '../../write/create-files.ts'
import type { ArticleAsked, ArticleBegun } from '../api/begin.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'

/** Begins the edition that an article lacks, as `facing translate` does. Throws DeskRefusal, and Stop where it is there. */
export async function beginEdition(
  desk: Desk,
  { translate, to, translators }: Extract<ArticleAsked, { translate: string }>,
): Promise<ArticleBegun> {
  const { article, problems } = desk.open(translate)
  const newsroom = desk.newsroom()
  const hiding = [...problems.values()].flat().filter((problem) => problem.article === translate && hidesText(problem))
  if (newsroom === undefined || hiding.length > 0) {
    const { begun } = textsOf(desk.language).desk
    throw new DeskRefusal(409, 'text-hidden', begun.hidden(hiding[0]?.message ?? ''))
  }
  const there = editionsOf(article).find(({ language }) => language === to)
  if (there) {
    const say = toSay('cli.translateErrors.edition-there', there.file.path, article.key, to)
    throw new Stop(3, 'file-taken', [{ file: '', say }])
  }
  const { people } = newsroom.records
  const { files } = beginTranslation(
    article,
    { to, translators: translators.flatMap((each) => idMeant(people, each) ?? []) },
    newsroom,
  )
  createFiles(desk.root, files)
  const written = Object.keys(files)
  void desk.wrote(written)
  return { version: 1, key: article.key, written }
}
