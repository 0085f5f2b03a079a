import {
  type AlignedArticle,
  type Article,
  editionsOf,
  type Language,
  type LockEntry,
  type MatchedArticle,
  otherLanguage,
} from '../model.ts'
import { contentsOf } from './block-content.ts'
import { chooseEntries } from './choose-entries.ts'
import { facingFields } from './facing-fields.ts'
import { groupBeads } from './group-beads.ts'
import { judgeBeads } from './judge-beads.ts'
import { judgeFields } from './judge-fields.ts'
import { keepRecorded } from './keep-recorded.ts'
import { linkBlocks, linkOpposite } from './link-blocks.ts'
import type { LinkedSide, TodaysSide } from './linked-side.ts'
import { markCopied } from './mark-copied.ts'
import { nameBeads } from './name-beads.ts'
import { pairInPlace } from './pair-in-place.ts'
import { readLock } from './read-lock.ts'
import { workOf } from './work-of.ts'

/** An article's pairings with their ids and states, by its `sync.lock`; without one all counts as in step. */
export function syncArticle({ pairings, ...article }: MatchedArticle): AlignedArticle {
  const { lock: read, faults } = readLock(article.folder.lock)
  const fields = facingFields(article)
  const lock = read && {
    entries: chooseEntries(read.entries, hashesOf(article)),
    fields: chooseEntries(read.fields, hashesOf(fields)),
  }
  const entries = lock?.entries ?? []
  const linked = linkBlocks(todaysSides(article), entries)
  const kept = lock ? keepRecorded(pairInPlace(pairings, linked, entries), linked) : pairings
  const sides = linkOpposite(linked, kept)
  const groups = lock ? groupBeads(kept, sides) : []
  const ids = nameBeads(kept, entries, sides, groups, (side, index) => {
    const block = article[side]?.blocks[index]
    const content = sides.find((each) => each.side === side)?.contents[index]
    return block && content && { block, content }
  })
  const judgements = lock && judgeBeads(kept, entries, sides, groups)
  const beads = kept.map((pairing, index) => {
    const [id = '', ...others] = ids[index] ?? []
    return { id, ids: [id, ...others], ...pairing, state: 'current' as const, changes: {}, ...judgements?.[index] }
  })
  const known = lock?.fields ?? []
  const judged = { ...fields, beads: judgeFields(fields, known, todaysSides(fields)) }
  const marked = {
    beads: markCopied({ ...article, beads }, entries),
    fields: { ...judged, beads: markCopied(judged, known) },
  }
  const synced = { ...article, lock, ...marked, faults: [...article.faults, ...faults] }
  return { ...synced, work: workOf(synced) }
}

function hashesOf(article: Pick<Article, 'source' | 'translation'>): Record<Language, Set<string>> {
  const hashes = { es: new Set<string>(), en: new Set<string>() }
  for (const edition of editionsOf(article)) {
    for (const { hash } of contentsOf(edition)) hashes[edition.language].add(hash)
  }
  return hashes
}

/** An article's blocks of today with what is recorded of them; what stands opposite as its beads have it. */
export const linkArticle = (article: AlignedArticle, entries: readonly LockEntry[]): LinkedSide[] =>
  linkOpposite(linkBlocks(todaysSides(article), entries), article.beads)

/** The source, then the translation, which may be missing. */
export function todaysSides({ source, translation }: Pick<Article, 'source' | 'translation'>): TodaysSide[] {
  const missing = otherLanguage(source.language)
  const { language, locale } = translation ?? { language: missing, locale: missing }
  return [
    { side: 'source', language: source.language, locale: source.locale, contents: contentsOf(source) },
    { side: 'translation', language, locale, contents: translation ? contentsOf(translation) : [] },
  ]
}
