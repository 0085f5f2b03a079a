import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { aroundOf } from '../../checks/around-of.ts'
import type { WorkOnFolders } from '../../follow/follow-newsroom.ts'
import { type WorkedFolder, workOnFolder } from '../../follow/work-on-folder.ts'
import { type FolderLook, readFolder } from '../../read/read-newsroom.ts'
import { takeShares } from './take-shares.ts'
import type { Done, Task } from './work-thread.ts'

/** More would wait for each other's memory. */
const MOST_THREADS = 4
/** A thread takes 0.2 s until it is of use: so many bytes take one thread longer than that. */
const BYTES_OF_THREAD = 500_000

/**
 * Works on folders on as many processors as are of use: this thread and others take turns. What one of them could not do is
 * done here, where its fault is told like any other.
 */
export const workInThreads: WorkOnFolders = async (folders, work, aroundData, onDone, signal) => {
  const around = aroundOf(aroundData)
  const task: Task = { work, aroundData, folders, turns: new Int32Array(new SharedArrayBuffer(4)) }
  const done = new Set<number>()
  const take = (share: number, worked: readonly WorkedFolder[], items: readonly FolderLook[]) => {
    done.add(share)
    for (const [index, folder] of items.entries()) onDone(folder, worked[index] as WorkedFolder)
  }
  const shares = [...takeShares(folders, new Int32Array(1))]
  const threadCount = countThreads(folders)
  // Much work makes much that is of no use afterwards: V8 would let a heap double before it looks.
  if (threadCount > 0) setFlagsFromString('--heap-growing-percent=25')
  const threads = Array.from({ length: threadCount }, () =>
    runThread(task, ({ share, worked }) => take(share, worked, shares[share]?.items ?? [])),
  )
  const workOnShares = async (turns: Int32Array) => {
    for (const { index, items } of takeShares(folders, turns)) {
      if (done.has(index)) continue
      signal?.throwIfAborted()
      take(
        index,
        // A part of a text keeps all of it in memory: these are copies, as those of the other threads are.
        items.map((folder) => structuredClone(workOnFolder(readFolder(work.root, folder), around, work))),
        items,
      )
      // The others are heard meanwhile: what they send does not pile up. So is whoever types.
      await setImmediate()
    }
  }
  try {
    await workOnShares(task.turns)
    await Promise.all(threads.map(({ ended }) => ended))
    await workOnShares(new Int32Array(1))
  } finally {
    for (const { thread } of threads) void thread.terminate()
  }
}

/** Besides this one. */
function countThreads(folders: readonly FolderLook[]): number {
  const bytes = folders
    .flatMap(({ files }) => files.filter(({ name }) => name.endsWith('.md')))
    .reduce((sum, file) => sum + file.bytes, 0)
  return Math.max(0, Math.min(MOST_THREADS, availableParallelism(), Math.floor(bytes / BYTES_OF_THREAD)) - 1)
}

/** `ended` resolves when the thread has ended, whether well or not. */
function runThread(task: Task, onDone: (done: Done) => void): { thread: Worker; ended: Promise<void> } {
  const thread = new Worker(new URL('./work-thread.js', import.meta.url), { workerData: task })
  thread.on('message', onDone)
  thread.on('error', () => {})
  return { thread, ended: new Promise((ended) => thread.on('exit', () => ended())) }
}
