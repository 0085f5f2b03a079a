import { nearest } from '../../../ground/knowledge/nearest.ts'
import type { Expectation } from '../../../ground/schema/expectation.ts'
import { completedEdition } from '../../../import/complete/completed-edition.ts'
import { writePlan } from '../../../import/import-documents.ts'
import { openImportNewsroom } from '../../../import/open-newsroom-around.ts'
import { editionsOf } from '../../../model.ts'
import { openNewsroom } from '../../../pipeline.ts'
import { reportImport } from '../../report/report-import.ts'
import type { CommandContext } from '../command-context.ts'
import { tellUnreadable } from '../tell-unreadable.ts'
import { usageStop } from '../usage-stop.ts'
import type { ImportOptions } from './read-import-options.ts'
import { whatIsThere } from './what-is-there.ts'
import { whatWouldBe } from './what-would-be.ts'

/** `facing import --key KEY --set key=value`: writes what was missing into an edition that is there; only the lines of its keys change. */
export async function completeEdition(options: ImportOptions, context: CommandContext): Promise<number> {
  const { root, now, cwd, texts } = context
  const around = openImportNewsroom(root, now())
  const key = options.key ?? (around.keys.length === 1 ? around.keys[0] : undefined)
  if (key === undefined) throw usageStop('option-missing', '--key', texts.import.expectedArticle)
  if (!around.keys.includes(key)) throw usageStop('key-unknown', key, nearest(key, around.keys))
  const newsroom = openNewsroom(root, now(), () => new Set([key]))
  const [article] = newsroom.articles
  if (article === undefined) return tellUnreadable([key], newsroom, context)
  const editions = editionsOf(article)
  const edition =
    editions.find(({ language }) => language === options.language) ??
    (editions.length === 1 && !options.language ? editions[0] : undefined)
  if (edition === undefined)
    throw usageStop('option-missing', '--lang', editions.map(({ language }) => language).join(', '))
  const others = editions.filter((other) => other !== edition)
  const completed = completedEdition({ edition, others, cwd, assignments: options.assignments }, around)
  if ('wrong' in completed) {
    const { path, value, expected } = completed.wrong
    throw usageStop(
      'option-value',
      '--set',
      `${path.join('.')}=${value}`,
      texts.expects[expected as Expectation],
      undefined,
    )
  }
  if (!options.isDry) writePlan(root, completed)
  const after = options.isDry
    ? whatWouldBe([key], context, (copy) => writePlan(copy, completed))
    : whatIsThere([key], context)
  context.stdout.write(reportImport({ ...completed, ...after, isDry: options.isDry }, context))
  return 0
}
