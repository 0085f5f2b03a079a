import * as z from 'zod'
import { keyForTitle, slugForTitle } from '../../../begin/article-names.ts'
import { beginArticle } from '../../../begin/begin-article.ts'
import { isKey } from '../../../ground/addresses/is-key.ts'
import { DEVICE_NAME } from '../../../ground/addresses/site-paths.ts'
import { nearest } from '../../../ground/knowledge/nearest.ts'
import { toSay } from '../../../ground/messages/to-say.ts'
import { isoDate, line } from '../../../ground/schema/values.ts'
import { idMeant } from '../../../ground/text/record-ids.ts'
import { siteFacts } from '../../../link/site-facts.ts'
import { editionName, LANGUAGES, type Language, type Records, Stop } from '../../../model.ts'
import { lookAt } from '../../../read/look-at.ts'
import { createFiles } from '../../../write/create-files.ts'
import { reportNew } from '../../report/report-new.ts'
import type { Run } from '../command-context.ts'
import { usageStop } from '../usage-stop.ts'
import { answersIn } from './answers-in.ts'
import { openRecords } from './open-records.ts'

/** `facing new article [KEY]`: writes a folder of `articles/` with one edition, a draft. */
export const newArticle: Run = async ([word], options, context) => {
  const { settings, records, keys, today } = openRecords(context)
  if (word !== undefined) assertKey(word, context.root)
  const { questions, choices, report } = context.texts.cli.new
  const answer = answersIn(options, context)
  const title = await answer({ option: 'title', texts: questions.article.title, schema: line })
  const key = word ?? keyForTitle(title, keys)
  const language = (await answer({
    option: 'language',
    texts: questions.article.language,
    schema: z.enum(LANGUAGES),
    fallback: siteFacts(settings).languages[0],
    choices: LANGUAGES.map((value) => ({ value, label: choices.language[value] })),
  })) as Language
  const people = [...records.people].map(([value, { name }]) => ({ value, label: name }))
  const author = await answer({
    option: 'author',
    ...(people.length > 1 && { texts: questions.article.author }),
    schema: line,
    fallback: people.length === 1 ? people[0]?.value : '',
    choices: people,
  })
  const authors = author === '' ? [] : [idOfAuthor(author, records.people)]
  const description = await answer({
    option: 'description',
    texts: questions.article.description,
    schema: line,
    fallback: '',
  })
  const date = await answer({ option: 'date', schema: isoDate, fallback: today })
  const slug = slugForTitle(title, key)
  const files = beginArticle(key, { title, description, slug, date, language, authors })
  createFiles(context.root, files)
  const written = Object.keys(files)
  const missing = [
    ...(description === '' ? (['description'] as const) : []),
    ...(authors.length === 0 ? (['authors'] as const) : []),
    ...(settings.license === undefined ? (['license'] as const) : []),
    'body' as const,
  ]
  context.stdout.write(reportNew({ written, missing, next: [report.article(written[0] ?? '', key)] }, context))
  return 0
}

/** Throws Stop: 2 where no article can have that key, 3 where an article or a page has it. A folder with a photo alone may be there. */
function assertKey(key: string, root: string): void {
  if (!isKey(key) || DEVICE_NAME.test(key)) throw usageStop('key-form', key)
  const editions = LANGUAGES.map((language) => `articles/${key}/${editionName(language)}`)
  const taken = [...editions, `pages/${key}`].filter((path) => lookAt(root, path))
  if (taken.length > 0) throw new Stop(3, 'file-taken', [{ file: '', say: toSay('disk.taken', taken) }])
}

/** Throws Stop (2) where nobody has that name or id. */
function idOfAuthor(said: string, people: Records['people']): string {
  const id = idMeant(people, said)
  if (id !== undefined) return id
  const names = [...people.values()].map(({ name }) => name)
  throw usageStop('person-unknown', said, nearest(said, names))
}
