import type { Language } from '../../model.ts'
import type { BlockHistory } from '../api/edits.ts'
import type { Desk } from '../desk.ts'
import { isOf, readHistory } from './history-file.ts'

/** What the desk replaced in a part, the newest first, with the names of whoever did. */
export function blockHistory(
  desk: Desk,
  key: string,
  part: { edition: Language; block: string; part: number },
): BlockHistory {
  const { article } = desk.open(key)
  const people = desk.newsroom()?.records.people
  const lines = readHistory(desk.root, article).filter((line) => isOf(line, part))
  return {
    version: 1,
    entries: lines
      .toReversed()
      .flatMap(({ text, at, by }) => (text === undefined ? [] : [{ text, at, by: people?.get(by)?.name ?? by }])),
  }
}
