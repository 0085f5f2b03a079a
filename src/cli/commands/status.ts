import { type AlignedArticle, LANGUAGES } from '../../model.ts'
import { checkNewsroom } from '../../pipeline.ts'
import { isRecorded } from '../../sync/is-recorded.ts'
import { reportStatus } from '../report/report-status.ts'
import type { Run } from './command-context.ts'
import { hidesText } from './hides-text.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'

/** `facing status [key…]`: how far each edition is; 1 where an article that was named cannot be read. */
export const status: Run = async (words, _options, context) => {
  const { newsroom, unreadable } = openNamed(words, context)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  const hiding = checkNewsroom(newsroom, context.language).filter(hidesText)
  const statuses = newsroom.articles.map((article) => ({
    article,
    recorded: isRecorded(article),
    hiding: [
      ...hiding.map(({ file }) => file).filter((file) => file.startsWith(`${article.folder.path}/`)),
      ...unreadIn(article),
    ],
  }))
  context.stdout.write(reportStatus(statuses, context))
  return 0
}

/** The files of editions that could not be read as such. */
function unreadIn({ folder, source, translation }: AlignedArticle): string[] {
  const read = [source, translation].map((edition) => edition?.file.name)
  const names = LANGUAGES.map((language) => `index.${language}.md`)
  return folder.files.filter(({ name }) => names.includes(name) && !read.includes(name)).map(({ path }) => path)
}
