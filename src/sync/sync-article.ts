import {
  type AlignedArticle,
  type Article,
  type Language,
  type LockEntry,
  type MatchedArticle,
  otherLanguage,
  type Pairing,
} from '../model.ts'
import { contentsOf } from './block-content.ts'
import { chooseEntries } from './choose-entries.ts'
import { judgeBeads } from './judge-beads.ts'
import { type LinkedSide, linkBlocks } from './link-blocks.ts'
import { nameBeads } from './name-beads.ts'
import { readLock } from './read-lock.ts'

/** An article's pairings with their ids and states, by its `sync.lock`; without one all counts as in step. */
export function syncArticle({ pairings, ...article }: MatchedArticle): AlignedArticle {
  const { lock: read, faults } = readLock(article.folder.lock)
  const lock = read && { entries: chooseEntries(read.entries, hashesOf(article)) }
  const entries = lock?.entries ?? []
  const sides = linkArticle(article, pairings, entries)
  const ids = nameBeads(pairings, entries, sides, (side, index) => {
    const block = article[side]?.blocks[index]
    const content = sides.find((each) => each.side === side)?.contents[index]
    return block && content && { block, content }
  })
  const judgements = lock && judgeBeads(pairings, entries, sides)
  const beads = pairings.map((pairing, index) => {
    const [id = '', ...others] = ids[index] ?? []
    return { id, ids: [id, ...others], ...pairing, state: 'current' as const, changes: {}, ...judgements?.[index] }
  })
  return { ...article, lock, beads, faults: [...article.faults, ...faults] }
}

function hashesOf({ source, translation }: Pick<Article, 'source' | 'translation'>): Record<Language, Set<string>> {
  const hashes = { es: new Set<string>(), en: new Set<string>() }
  for (const edition of [source, translation]) {
    for (const { hash } of edition ? contentsOf(edition) : []) hashes[edition?.language ?? 'es'].add(hash)
  }
  return hashes
}

/** The source with what is recorded in its language, then the translation, which may be missing. */
export function linkArticle(
  { source, translation }: Pick<Article, 'source' | 'translation'>,
  pairings: readonly Pairing[],
  entries: readonly LockEntry[],
): LinkedSide[] {
  const here = { side: 'source' as const, language: source.language, contents: contentsOf(source) }
  const there = {
    side: 'translation' as const,
    language: otherLanguage(source.language),
    contents: translation ? contentsOf(translation) : [],
  }
  return linkBlocks([here, there], pairings, entries)
}
