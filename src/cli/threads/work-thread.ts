import { parentPort, workerData } from 'node:worker_threads'
import { type AroundData, aroundOf } from '../../checks/around-of.ts'
import { type FolderWork, type WorkedFolder, workOnFolder } from '../../follow/work-on-folder.ts'
import { type FolderLook, readFolder } from '../../read/read-newsroom.ts'
import { takeShares } from './take-shares.ts'

/** What a thread is given. */
export interface Task {
  work: FolderWork
  aroundData: AroundData
  folders: readonly FolderLook[]
  /** Shared with the other threads: see `takeShares`. */
  turns: Int32Array
}

/** What it sends for each share that it took: what came of each folder. */
export interface Done {
  share: number
  worked: WorkedFolder[]
}

const { work, aroundData, folders, turns } = workerData as Task
const around = aroundOf(aroundData)
for (const { index, items } of takeShares(folders, turns)) {
  const worked = items.map((folder) => workOnFolder(readFolder(work.root, folder), around, work))
  const done: Done = { share: index, worked }
  parentPort?.postMessage(done)
}
