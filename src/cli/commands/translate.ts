import { beginTranslation } from '../../begin/begin-translation.ts'
import { hidesText } from '../../begin/hides-text.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import { idMeant } from '../../ground/text/record-ids.ts'
import { toKey } from '../../ground/text/to-key.ts'
import {
  type AlignedArticle,
  editionsOf,
  LANGUAGES,
  type Language,
  type Newsroom,
  otherLanguage,
  Stop,
} from '../../model.ts'
import { checkNewsroom } from '../../pipeline.ts'
import { createFiles } from '../../write/create-files.ts'
import { reportTranslate } from '../report/report-translate.ts'
import { askIn } from './ask.ts'
import type { CommandContext, Run } from './command-context.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'
import { usageStop } from './usage-stop.ts'

/** `facing translate <key> [--to en]`: begins the edition that is missing; 1 where the other one cannot be relied on. */
export const translate: Run = async ([key = ''], { to, translator }, context) => {
  const { newsroom, unreadable } = openNamed([key], context)
  const [article] = newsroom.articles
  if (article === undefined) return tellUnreadable(unreadable, newsroom, context)
  const language = languageFor(article, to)
  const problems = checkNewsroom(newsroom, context.language, new Set([article.key])).filter(hidesText)
  if (problems.length > 0) {
    context.stdout.write(reportTranslate({ key: article.key, problems }, newsroom, context))
    return 1
  }
  assertMissing(article, language)
  const named = translator ?? (article.kind === 'article' ? await askWho(newsroom, context) : undefined)
  const translators = typeof named === 'string' && named !== '' ? peopleNamed(named, newsroom) : []
  const begun = beginTranslation(article, { to: language, translators }, newsroom)
  createFiles(context.root, begun.files)
  context.stdout.write(reportTranslate({ key: article.key, problems, begun }, newsroom, context))
  return 0
}

/** The one that was asked for; otherwise the one that is not there, or that is a translation already. */
function languageFor({ source }: AlignedArticle, asked: unknown): Language {
  if (asked === undefined) return otherLanguage(source.language)
  const language = LANGUAGES.find((each) => each === asked)
  if (language) return language
  throw usageStop('option-value', '--to', String(asked), LANGUAGES.join(', '), nearest(String(asked), LANGUAGES))
}

/** Throws Stop (3) where the article has that edition, finished or not. */
function assertMissing(article: AlignedArticle, language: Language): void {
  const there = editionsOf(article).find((edition) => edition.language === language)
  if (there === undefined) return
  const say = toSay('cli.translateErrors.edition-there', there.file.path, article.key, language)
  throw new Stop(3, 'file-taken', [{ file: '', say }])
}

/** Who translates, where somebody at a terminal can say so; '' where that is left for later. */
async function askWho({ records: { people } }: Newsroom, context: CommandContext): Promise<string | undefined> {
  const { who, whoHelp, nobody } = context.texts.cli.translate
  return askIn(context)?.({
    ask: who,
    help: whoHelp,
    fallback: '',
    wrong: (answer) => {
      const unknown = answer.split(',').find((word) => idMeant(people, word.trim()) === undefined)
      return unknown === undefined ? undefined : nobody(unknown.trim())
    },
  })
}

/** Ids of people who are named by their ids or their names, between commas. Throws Stop (2). */
function peopleNamed(words: string, { records: { people } }: Newsroom): string[] {
  return words.split(',').map((word) => {
    const id = idMeant(people, word.trim())
    if (id !== undefined) return id
    const about = [word.trim(), nearest(toKey(word), [...people.keys()])] as const
    throw new Stop(2, 'person-unknown', [{ file: '', say: toSay('cli.translateErrors.person-unknown', ...about) }])
  })
}
