import { hidesText } from '../../begin/hides-text.ts'
import { type AlignedArticle, type Bead, editionsOf, LANGUAGES, type PairedEdition } from '../../model.ts'
import { checkNewsroom } from '../../pipeline.ts'
import { isRecorded } from '../../sync/is-recorded.ts'
import { type ArticleStatus, reportStatus } from '../report/report-status.ts'
import type { Run } from './command-context.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'

/** `facing status [key…]`: how far each edition is; 1 where an article that was named cannot be read. */
export const status: Run = async (words, _options, context) => {
  const { newsroom, unreadable } = openNamed(words, context)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  const hiding = checkNewsroom(newsroom, context.language).filter(hidesText)
  const copied = new Set(newsroom.articles.flatMap(copiedIn))
  const statuses = newsroom.articles.map((article) => ({
    article,
    recorded: isRecorded(article),
    waiting: waitingIn(article, newsroom.today),
    hiding: [
      ...hiding
        .filter(({ check, file, line }) => check !== 'block-untranslated' || !copied.has(`${file}:${line}`))
        .map(({ file }) => file)
        .filter((file) => file.startsWith(`${article.folder.path}/`)),
      ...unreadIn(article),
    ],
  }))
  context.stdout.write(reportStatus(statuses, context))
  return 0
}

/** Editions that are finished and whose day has not come. */
const waitingIn = (article: AlignedArticle, today: string): ArticleStatus['waiting'] =>
  Object.fromEntries(
    editionsOf(article).flatMap(({ language, draft, frontMatter: { date } }) =>
      !draft && date !== undefined && date > today ? [[language, date]] : [],
    ),
  )

/** Where a translation has the source's own words: that is work to do, and hides nothing. */
const copiedIn = ({ translation, beads, fields }: AlignedArticle): string[] =>
  [...markedIn(beads, translation), ...markedIn(fields.beads, fields.translation)].map(
    (line) => `${translation?.file.path}:${line}`,
  )

const markedIn = (beads: readonly Bead[], edition: PairedEdition | undefined): number[] =>
  beads
    .filter(({ isCopied }) => isCopied)
    .flatMap(({ translation }) => translation.flatMap((index) => edition?.blocks[index]?.place.start.line ?? []))

/** The files of editions that could not be read as such. */
function unreadIn({ folder, source, translation }: AlignedArticle): string[] {
  const read = [source, translation].map((edition) => edition?.file.name)
  const names = LANGUAGES.map((language) => `index.${language}.md`)
  return folder.files.filter(({ name }) => names.includes(name) && !read.includes(name)).map(({ path }) => path)
}
