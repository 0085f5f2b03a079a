import type { MemoryHit, TypedAnswer, TypedBlock } from '../../api/edits.ts'
import type { Desk } from '../../desk.ts'
import { placeProblems } from '../../problems/place-problems.ts'
import { deskRowsOf } from '../../rows/desk-rows-of.ts'
import { insertItems } from '../insert/insert-items.ts'
import { memoryHits } from '../memory/memory-hits.ts'
import { memoryOf } from '../memory/memory-of.ts'
import { plainSide, type TypedRow, typedRow } from './typed-row.ts'
import { withTyped } from './with-typed.ts'

/** What is to be told of a row while one of its texts is typed. Writes nothing. */
export function checkTyped(desk: Desk, key: string, typed: TypedBlock): TypedAnswer {
  const saved = desk.open(key)
  const unsaved = withTyped(saved.article, typed, desk.language)
  const open = unsaved ? desk.open(key, unsaved) : saved
  const { article } = open
  const placed = placeProblems(open, deskRowsOf(article, new Map(), desk.language), desk.language)
  const problems = placed.get(typed.block) ?? []
  const row = typedRow(article, typed.block)
  const isTranslation = typed.edition !== article.source.language
  if (row === undefined || !isTranslation) return { version: 1, problems, insert: [], memory: [] }
  const glossary = desk.newsroom()?.records.glossary ?? []
  const insert = insertItems(article, row.facing, row.bead, glossary)
  return { version: 1, problems, insert, memory: hitsOf(desk, article.key, row) }
}

/** What is known so far. */
function hitsOf({ keeper }: Desk, article: string, row: TypedRow): MemoryHit[] {
  const [source, translation] = [plainSide(row, 'source'), plainSide(row, 'translation')]
  if (source === undefined || translation === undefined) return []
  return memoryHits(memoryOf(keeper).memory, { article, id: row.bead.id, source, translation })
}
