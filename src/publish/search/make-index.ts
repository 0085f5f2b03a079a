import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { PagefindIndex } from 'pagefind'
import type { SearchRecord } from '../../model.ts'
import { publishStop } from '../publish-stop.ts'
import { type IndexPart, partsOfIndex } from './index-files.ts'

/** An index that is growing in a process of its own. */
export interface GrowingIndex {
  /** The files that browsers need. Throws Stop where the process has ended before. */
  finish: () => Promise<IndexPart[]>
  /** Ends the process, if no other index is growing in it. */
  close: () => Promise<void>
}

/** Records that are on their way to the process at a time: whoever feeds it is busy with pages meanwhile. */
const AT_A_TIME = 64

/** Pagefind runs one process for all of a program's indexes. */
const growing = new Set<PagefindIndex>()

/** Rejects when that process ends: Pagefind itself would wait for its answers for ever. */
let ended: Promise<never> = new Promise(() => {})

/** Starts Pagefind and feeds it; undefined where it has no program for this kind of machine, or the system lets none run. */
export async function makeIndex(records: Iterable<SearchRecord>): Promise<GrowingIndex | undefined> {
  const pagefind = await import('pagefind')
  const closeUnused = async () => {
    if (growing.size === 0) await pagefind.close()
  }
  const index = await answered(watched(() => pagefind.createIndex())).then(
    (made) => made.index,
    () => undefined,
  )
  if (index === undefined) {
    await closeUnused()
    return undefined
  }
  growing.add(index)
  const fed = feed(index, records)
  // Whoever finishes it is told; a build that fails before that has a reason of its own.
  fed.catch(() => {})
  return {
    async finish() {
      await fed
      // Its own `writeFiles` answers before all that it wrote is in the files.
      const made = await answered(index.getFiles())
      assertFine(made)
      return partsOfIndex(made.files)
    },
    async close() {
      growing.delete(index)
      await closeUnused()
    },
  }
}

/**
 * Has the process watched if it is started now, and gives it its way with memory. Pagefind hands it to nobody, but Node
 * tells of every one that starts.
 */
function watched<Result>(start: () => Result): Result {
  const started: ChildProcess[] = []
  const watch = (message: unknown) => started.push((message as { process: ChildProcess }).process)
  const before = process.env[MEMORY.name]
  subscribe('child_process', watch)
  process.env[MEMORY.name] = before ?? MEMORY.value
  try {
    return start()
  } finally {
    if (before === undefined) delete process.env[MEMORY.name]
    unsubscribe('child_process', watch)
    for (const process of started) watchOver(process)
  }
}

/** Its memory goes back to the system a second after it was of use: of 1,000 pages 220 MB are taken, not 285. */
const MEMORY = { name: '_RJEM_MALLOC_CONF', value: 'dirty_decay_ms:1000,muzzy_decay_ms:0' }

function watchOver(process: ChildProcess): void {
  ended = new Promise((_, reject) => process.once('exit', () => reject(new Error('Pagefind ended'))))
  ended.catch(() => {})
  const { stdin } = process
  if (stdin === null) return
  // Of every write that comes too late Pagefind would print the stack. That the process has ended is told once, by us.
  const write = stdin.write.bind(stdin)
  stdin.write = (text: string) => write(text)
  stdin.removeAllListeners('error').on('error', () => {})
}

/** What Pagefind answers. Throws Stop where its process ends before. */
const answered = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([answer, ended]).catch(() => {
    throw publishStop('search-stopped')
  })

/** The same records in the same order give the same files. */
async function feed(index: PagefindIndex, records: Iterable<SearchRecord>): Promise<void> {
  let onTheWay: ReturnType<PagefindIndex['addCustomRecord']>[] = []
  const arrive = async () => {
    for (const answer of await answered(Promise.all(onTheWay))) assertFine(answer)
    onTheWay = []
  }
  for (const { path, text, language, facts } of records) {
    const answer = index.addCustomRecord({ url: path, content: text, language, meta: { ...facts } })
    // Where the next record cannot be made, nobody waits for it.
    answer.catch(() => {})
    onTheWay.push(answer)
    if (onTheWay.length === AT_A_TIME) await arrive()
  }
  await arrive()
}

function assertFine({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
