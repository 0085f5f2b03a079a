import { hidesText } from '../../begin/hides-text.ts'
import { aroundOf } from '../../checks/around-of.ts'
import { folderOfFile } from '../../ground/basics/folder-of-file.ts'
import { groupBy } from '../../ground/basics/group-by.ts'
import { toolKey } from '../../ground/basics/tool-key.ts'
import { openKeeper } from '../../keep/keeper.ts'
import { type ArticleOutline, type Digest, editionsOf, LANGUAGES, type Problem } from '../../model.ts'
import { checkDigests, digestFolder } from '../../pipeline.ts'
import { type ArticleStatus, reportStatus } from '../report/report-status.ts'
import type { CommandContext, Run } from './command-context.ts'
import { followKept } from './follow-kept.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'

/** `facing status [key…]`: how far each edition is; 1 where an article that was named cannot be read. Changes nothing. */
export const status: Run = async (words, _options, context) => {
  const statuses = words.length === 0 ? await statusOfAll(context) : statusOfNamed(words, context)
  if (typeof statuses === 'number') return statuses
  context.stdout.write(reportStatus(statuses, context))
  return 0
}

/** By what is kept of the newsroom. */
async function statusOfAll(context: CommandContext): Promise<ArticleStatus[]> {
  const keeper = openKeeper(context.root, toolKey())
  const newsroom = await followKept([], keeper, context)
  keeper.save()
  const problems = checkDigests(newsroom, newsroom.digests, context.language)
  return statusesOf(newsroom.digests, problems, newsroom.today)
}

/** By the files of these articles alone: of the others nothing is asked. */
function statusOfNamed(words: readonly string[], context: CommandContext): ArticleStatus[] | 1 {
  const { newsroom, unreadable } = openNamed(words, context)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  const around = aroundOf(newsroom)
  const digests = newsroom.folders.map((folder) => digestFolder(folder, around))
  return statusesOf(digests, checkDigests(newsroom, digests, context.language), newsroom.today)
}

function statusesOf(digests: readonly Digest[], problems: readonly Problem[], today: string): ArticleStatus[] {
  const hiding = groupBy(problems.filter(hidesText), ({ file }) => folderOfFile(file))
  return digests.flatMap(({ summary, outline, progress }): ArticleStatus[] => {
    if (outline === null || progress === null) return []
    const { folder, translation } = outline
    const isCopied = ({ check, file, line }: Problem) =>
      check === 'block-untranslated' && file === translation?.file.path && progress.copied.includes(line)
    const here = (hiding.get(folder.path) ?? []).filter((problem) => !isCopied(problem))
    return [
      {
        article: outline,
        next: progress.next,
        waiting: waitingIn(outline, today),
        hiding: [...here.map(({ file }) => file), ...unreadIn(outline, summary.files)],
      },
    ]
  })
}

/** Editions that are finished and whose day has not come. */
const waitingIn = (article: ArticleOutline, today: string): ArticleStatus['waiting'] =>
  Object.fromEntries(
    editionsOf(article).flatMap(({ language, draft, frontMatter: { date } }) =>
      !draft && date !== undefined && date > today ? [[language, date]] : [],
    ),
  )

/** The files of editions that could not be read as such. */
function unreadIn(article: ArticleOutline, files: readonly string[]): string[] {
  const read = editionsOf(article).map(({ file }) => file.name)
  const names = LANGUAGES.map((language) => `index.${language}.md`)
  return names
    .filter((name) => files.includes(name) && !read.includes(name))
    .map((name) => `${article.folder.path}/${name}`)
}
