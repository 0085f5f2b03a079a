import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { inOrder } from '../../checks/run-checks.ts'
import type { ArticleFolder, Language, PairedNewsroom, Problem } from '../../model.ts'
import { checkAcross, checkWithin, type Input, pairArticles } from '../../pipeline.ts'
import type { Done, Task } from './check-thread.ts'
import { takeShares } from './take-shares.ts'

/** More would wait for this one, which alone reads and parses everything. */
const MOST_THREADS = 4
/** A thread takes 0.2 s until it is of use: so many characters take one thread longer than that. */
const TEXT_OF_THREAD = 500_000

/** What to check: every article, or those of the keys. */
interface Asked {
  /** ISO date. */
  today: string
  language: Language
  keys?: ReadonlySet<string> | undefined
}

/**
 * parse → pair → align → sync → check on as many processors as are of use: this thread alone sees all articles at once,
 * and takes turns with the others at checking them one by one. The problems are those of `checkNewsroom`.
 */
export async function checkFiles(input: Input, { today, language, keys }: Asked): Promise<Checked> {
  const folders = input.files.folders.filter(({ key }) => keys === undefined || keys.has(key))
  const task: Task = { input, folders, today, language, turns: new Int32Array(new SharedArrayBuffer(4)) }
  const done = new Map<number, Problem[]>()
  const threads = Array.from({ length: countThreads(folders) }, () => runThread(task, done))
  const newsroom = pairArticles(input, today)
  const across = checkAcross(newsroom, language, keys)
  const articleIn = new Map(newsroom.articles.map((article) => [article.folder, article]))
  const checkShares = (turns: Int32Array) => {
    for (const { index, items } of takeShares(folders, turns)) {
      if (done.has(index)) continue
      const articles = items.flatMap((folder) => articleIn.get(folder) ?? [])
      done.set(index, checkWithin({ ...newsroom, articles }, language))
    }
  }
  checkShares(task.turns)
  await Promise.all(threads)
  // What a thread could not do is done here, where its fault is told like any other.
  checkShares(new Int32Array(1))
  return { newsroom, problems: inOrder([...across, ...[...done.values()].flat()]) }
}

/** What was checked, and all that was found. */
interface Checked {
  newsroom: PairedNewsroom
  problems: Problem[]
}

/** Besides this one. */
function countThreads(folders: readonly ArticleFolder[]): number {
  const text = folders.flatMap(({ files }) => files).reduce((sum, file) => sum + (file.text?.length ?? 0), 0)
  return Math.max(0, Math.min(MOST_THREADS, availableParallelism(), Math.floor(text / TEXT_OF_THREAD)) - 1)
}

/** Resolves when the thread has ended, whether well or not; what it did by then stands in `done`. */
const runThread = (task: Task, done: Map<number, Problem[]>): Promise<void> =>
  new Promise((ended) => {
    const thread = new Worker(new URL('./check-thread.js', import.meta.url), { workerData: task })
    thread.on('message', ({ share, problems }: Done) => done.set(share, problems))
    thread.on('error', () => {})
    thread.on('exit', () => ended())
  })
