import { isKey } from '../../ground/addresses/is-key.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { importDocuments, writePlan } from '../../import/import-documents.ts'
import type { ImportedEdition } from '../../import/imported.ts'
import { openImportNewsroom, pairInNewsroom } from '../../import/open-newsroom-around.ts'
import { refuse } from '../../import/refuse.ts'
import type { Assignment } from '../../import/settle/assignments.ts'
import { openNewsroom } from '../../pipeline.ts'
import { reportImport } from '../report/report-import.ts'
import type { CommandContext, Run } from './command-context.ts'
import { askMissing } from './import/ask-missing.ts'
import { completeEdition } from './import/complete-edition.ts'
import { importExchange, readReturned } from './import/import-exchange.ts'
import { readImportOptions } from './import/read-import-options.ts'
import { whatIsThere } from './import/what-is-there.ts'
import { whatWouldBe } from './import/what-would-be.ts'
import { tellUnreadable } from './tell-unreadable.ts'
import { usageStop } from './usage-stop.ts'

/**
 * `facing import FILE…`: documents from elsewhere become editions; all files of an import are written, or none. Without a
 * document `--set` completes an edition that is there.
 */
export const runImport: Run = async (names, given, context) => {
  const options = readImportOptions(given, context)
  if (names.length === 0 && options.assignments.length > 0) return completeEdition(options, context)
  if (names.length === 0) throw usageStop('argument-missing', context.texts.cli.placeholders.file)
  const { root, now, cwd } = context
  const newsroom = openImportNewsroom(root, now())
  const readInput = readOnce(context)
  const returned = await readReturned(names, { cwd, readInput })
  if (returned) return importExchange(returned, options, context)
  const pairKey = options.translationOf
  if (pairKey !== undefined && !newsroom.keys.includes(pairKey)) {
    throw usageStop('key-unknown', pairKey, nearest(pairKey, newsroom.keys))
  }
  const pair = pairKey === undefined ? undefined : pairInNewsroom(root, pairKey, now())
  if (pairKey !== undefined && pair === undefined) {
    return tellUnreadable(
      [pairKey],
      openNewsroom(root, now(), () => new Set([pairKey])),
      context,
    )
  }
  const request = { ...options, names, cwd, readInput, pair }
  let plan = await importDocuments(request, newsroom)
  const answers = options.isDry ? [] : await askMissing(plan.editions, context)
  if (answers.length > 0) {
    const assignments = [...options.assignments, ...answers]
    plan = await importDocuments({ ...request, assignments }, openImportNewsroom(root, now()))
  }
  assertTaken(plan.editions, options.assignments)
  assertFree(plan.editions, newsroom.keys)
  const keys = plan.editions.map(({ key }) => key)
  if (!options.isDry) writePlan(root, plan)
  const after = options.isDry ? whatWouldBe(keys, context, (copy) => writePlan(copy, plan)) : whatIsThere(keys, context)
  context.stdout.write(reportImport({ ...plan, ...after, isDry: options.isDry }, context))
  return 0
}

/** Standard input, which is there once only, for all who ask. */
function readOnce({ readInput }: CommandContext): CommandContext['readInput'] {
  let input: Promise<Uint8Array> | undefined
  return (most) => {
    input ??= readInput(most)
    return input
  }
}

/** Throws Stop (2) where somebody says of a key what cannot stand there. */
function assertTaken(editions: readonly ImportedEdition[], assignments: readonly Assignment[]): void {
  for (const { path, value } of assignments) {
    const key = path.join('.')
    const isRefused = editions.some(({ missing }) => missing.some((each) => each.key === key && each.what === value))
    if (isRefused) throw usageStop('option-value', '--set', `${key}=${value}`, key, undefined)
  }
}

/** Throws Stop (3) where an article is there already that was not asked for, or two documents would be the same edition. */
function assertFree(editions: readonly ImportedEdition[], keys: readonly string[]): void {
  for (const [index, { from, key, joins, path }] of editions.entries()) {
    if (!joins && keys.includes(key)) throw refuse('key-taken', from, key)
    if (!isKey(key)) throw refuse('key-needed', from)
    const isTwice = editions.slice(0, index).some((other) => other.path === path)
    if (isTwice) throw refuse('key-twice', from, key)
  }
}
