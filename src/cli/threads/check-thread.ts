import { parentPort, workerData } from 'node:worker_threads'
import type { ArticleFolder, Language, Problem } from '../../model.ts'
import { checkWithin, type Input, pairArticles } from '../../pipeline.ts'
import { takeShares } from './take-shares.ts'

/** What a thread is given. */
export interface Task {
  input: Input
  /** Those of its folders that are to be checked. */
  folders: readonly ArticleFolder[]
  /** ISO date. */
  today: string
  language: Language
  /** Shared with the other threads: see `takeShares`. */
  turns: Int32Array
}

/** What it sends for each share that it took. */
export interface Done {
  share: number
  problems: Problem[]
}

const { input, folders, today, language, turns } = workerData as Task
const { files, settings } = input
/** The newsroom without its articles, which are parsed share by share and let go. */
const around = pairArticles({ files: { ...files, folders: [] }, settings }, today)
for (const { index, items } of takeShares(folders, turns)) {
  const { articles } = pairArticles({ files: { ...files, folders: [...items], records: [] }, settings }, today)
  const done: Done = { share: index, problems: checkWithin({ ...around, articles }, language) }
  parentPort?.postMessage(done)
}
