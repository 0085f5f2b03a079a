import { hidesText } from '../../begin/hides-text.ts'
import { type LonelyBlock, lonelyBlocks } from '../../checks/coverage/lonely-blocks.ts'
import { nearest } from '../../ground/knowledge/nearest.ts'
import { type AlignedArticle, isToBegin, type Newsroom, type Problem } from '../../model.ts'
import { checkNewsroom } from '../../pipeline.ts'
import { acceptBeads } from '../../sync/accept-beads.ts'
import { isAsRead } from '../../write/is-as-read.ts'
import { replaceText } from '../../write/replace-text.ts'
import { type AcceptedArticle, reportAccept } from '../report/report-accept.ts'
import type { Run } from './command-context.ts'
import { openNamed } from './open-named.ts'
import { tellUnreadable } from './tell-unreadable.ts'
import { usageStop } from './usage-stop.ts'

/** `facing accept <key> [block…]`, `facing accept --all`: writes `sync.lock`; 1 where texts cannot be relied on. */
export const accept: Run = async ([key, ...blocks], { all, reason }, context) => {
  if (key === undefined && all !== true) throw usageStop('argument-missing', context.texts.cli.placeholders.key)
  if (key !== undefined && all === true) throw usageStop('key-and-all', key)
  const { newsroom, unreadable } = openNamed(key === undefined ? [] : [key], context)
  if (unreadable.length > 0) return tellUnreadable(unreadable, newsroom, context)
  const [named] = newsroom.articles
  if (named && blocks.length > 0) assertBlocks(blocks, named)
  const found = checkNewsroom(newsroom, context.language)
  const asked = {
    ids: blocks.length > 0 ? new Set(blocks) : undefined,
    reason: typeof reason === 'string' && reason.trim() !== '' ? reason.replace(/\s+/g, ' ').trim() : undefined,
  }
  const results = newsroom.articles
    .filter(({ translation }) => key !== undefined || translation !== undefined)
    .map((article) => acceptOne(article, asked, found, newsroom))
  const problems = results.flatMap((result) => result.problems)
  context.stdout.write(reportAccept(results, newsroom, context))
  return problems.length > 0 || results.some(({ outcome }) => outcome === 'alone' || outcome === 'changed') ? 1 : 0
}

function acceptOne(
  article: AlignedArticle,
  asked: NonNullable<Parameters<typeof acceptBeads>[1]>,
  found: readonly Problem[],
  { files }: Newsroom,
): AcceptedArticle {
  const { key, folder } = article
  const file = `${folder.path}/sync.lock`
  const problems = found.filter((problem) => problem.file.startsWith(`${folder.path}/`) && hidesText(problem))
  const result = { key, file, blocks: [], problems, lonely: [], waiting: 0 }
  if (problems.length > 0) return { ...result, outcome: 'refused' }
  if (article.translation === undefined) return { ...result, outcome: 'alone' }
  const { text, blocks } = acceptBeads(article, asked)
  const waiting = asked.ids ? 0 : [...article.fields.beads, ...article.beads].filter(isToBegin).length
  const lonely = lonelyBlocks(article)
    .filter(({ bead }) => asked.ids === undefined || bead.ids.some((id) => asked.ids?.has(id)))
    .filter((one) => found.some((problem) => tells(problem, one)))
    .map(({ check, bead, edition }) => ({ check, block: bead.id, file: edition.file.path }))
  if (text === folder.lock?.text) return { ...result, lonely, waiting, outcome: 'same' }
  const isChanged = [article.source.file, article.translation.file].some(
    (read) => !isAsRead(files.root, read.path, read),
  )
  if (isChanged || !replaceText(files.root, file, folder.lock?.text, text)) return { ...result, outcome: 'changed' }
  return { ...result, blocks, lonely, waiting, outcome: 'written' }
}

const tells = ({ check, file, line }: Problem, { check: own, edition, block }: LonelyBlock): boolean =>
  check === own && file === edition.file.path && line === block.place.start.line

/** Throws Stop (2) where an id is none of the article's. */
function assertBlocks(blocks: readonly string[], { key, beads, fields }: AlignedArticle): void {
  const ids = [...fields.beads, ...beads].flatMap((bead) => bead.ids)
  for (const block of blocks) {
    if (ids.includes(block)) continue
    throw usageStop('block-unknown', block, key, nearest(block, ids))
  }
}
