import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { compile } from '../../../bin/compile.mjs'
import { workInThreads } from '../../../src/cli/threads/work-in-threads.ts'
import type { Done, Task } from '../../../src/cli/threads/work-thread.ts'
import { followNewsroom, type WorkOnFolders } from '../../../src/follow/follow-newsroom.ts'
import { openKeeper } from '../../../src/keep/keeper.ts'
import type { Problem } from '../../../src/model.ts'
import { aroundDataOf, checkDigests, checkNewsroom, openNewsroom, readSettings } from '../../../src/pipeline.ts'
import { lookAtNewsroom } from '../../../src/read/read-newsroom.ts'
import { EN, TODAY, writeNewsroom } from '../../support/newsroom.ts'

/** The night bus so many times more, which all have its slugs and its original; each third has another number in English. */
function writeMany(count: number, more = ''): string {
  const root = writeNewsroom()
  for (let index = 0; index < count; index++) {
    cpSync(join(root, 'articles/night-bus'), join(root, `articles/night-bus-${index}`), { recursive: true })
    const file = join(root, EN.replace('night-bus', `night-bus-${index}`))
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, `${index % 3 > 0 ? text : text.replace('40', '46')}${more}`)
  }
  return root
}

const checksOf = (problems: readonly Problem[]) => [...new Set(problems.map(({ check }) => check))].sort()

async function problemsIn(root: string, workOn: WorkOnFolders): Promise<Problem[]> {
  const keeper = openKeeper(root, undefined)
  const newsroom = await followNewsroom({ root, now: TODAY, keeper, wants: ['problems'], workOn })
  return checkDigests(newsroom, newsroom.digests, 'en')
}

it('finds what one thread finds, in the same order, even where no other thread can start', async () => {
  const root = writeMany(40, `\n\`\`\`\n${'print("noche")\n'.repeat(2000)}\`\`\`\n`)
  const problems = await problemsIn(root, workInThreads)
  expect(checksOf(problems)).toEqual(['block-extra', 'number-mismatch', 'original-duplicate', 'slug-duplicate'])
  expect(problems).toEqual(checkNewsroom(openNewsroom(root, TODAY), 'en'))
})

it('takes turns with a thread that finds the same', async () => {
  const root = writeMany(30)
  const files = lookAtNewsroom(root)
  const settings = readSettings(root)
  const aroundData = aroundDataOf({ files, settings }, TODAY)
  const turns = new Int32Array(new SharedArrayBuffer(4))
  const work = { root, tool: undefined, wants: ['problems', 'texts'] as const }
  const task: Task = { work, aroundData, folders: files.folders, turns }
  const done: Done[] = []
  const thread = new Worker(join(await compile(), 'work-thread.js'), { workerData: task })
  thread.on('message', (message: Done) => done.push(message))
  expect(await new Promise((ended) => thread.on('exit', ended))).toBe(0)
  expect(done.map(({ share }) => share)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(turns[0]).toBe(9)
  const worked = done.flatMap((share) => share.worked)
  expect(worked.every(({ text }) => text && 'value' in text)).toBe(true)
  const digests = worked.map(({ digest }) => digest)
  expect(digests.flatMap(({ found }) => found).map(({ check, file }) => `${check} ${file}`)).toEqual(
    Array.from(
      { length: 10 },
      (_, index) => `number-mismatch ${EN.replace('night-bus', `night-bus-${index * 3}`)}`,
    ).sort(),
  )
  const frame = { files, records: aroundData.records, settings, today: TODAY }
  expect(checkDigests(frame, digests, 'en')).toEqual(checkNewsroom(openNewsroom(root, TODAY), 'en'))
})

it('ends where it is told to, and what was worked on until then is kept', async () => {
  const root = writeMany(12)
  const keeper = openKeeper(root, undefined)
  const [ending, worked] = [new AbortController(), new Set<number>()]
  const options = { root, now: TODAY, keeper, wants: ['problems'] as const, workOn: workInThreads }
  const onProgress = (done: number) => {
    worked.add(done)
    if (done === 4) ending.abort()
  }
  await expect(followNewsroom({ ...options, signal: ending.signal, onProgress })).rejects.toThrow('aborted')
  expect(Math.max(...worked)).toBe(4)
  worked.clear()
  await followNewsroom({ ...options, onProgress: (done) => worked.add(done) })
  expect(Math.max(...worked)).toBe(lookAtNewsroom(root).folders.length - 4)
})
