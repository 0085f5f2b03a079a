import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { compile } from '../../../bin/compile.js'
import { checkFiles } from '../../../src/cli/threads/check-files.ts'
import type { Done, Task } from '../../../src/cli/threads/check-thread.ts'
import type { Problem } from '../../../src/model.ts'
import { checkNewsroom, checkWithin, openNewsroom, pairArticles, readInput } from '../../../src/pipeline.ts'
import { EN, ES, TODAY, writeNewsroom } from '../../support/newsroom.ts'

const asked = { today: TODAY, language: 'en' } as const

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

it('finds what one thread finds, in the same order, even where no other thread can start', async () => {
  const root = writeMany(40, `\n\`\`\`\n${'print("noche")\n'.repeat(2000)}\`\`\`\n`)
  const { newsroom, problems } = await checkFiles(readInput(root), asked)
  expect(newsroom.articles).toHaveLength(42)
  expect(checksOf(problems)).toEqual(['block-extra', 'number-mismatch', 'original-duplicate', 'slug-duplicate'])
  expect(problems).toEqual(checkNewsroom(openNewsroom(root, TODAY), 'en'))
})

it('takes turns with a thread that finds the same', async () => {
  const input = readInput(writeMany(30))
  const turns = new Int32Array(new SharedArrayBuffer(4))
  const task: Task = { input, folders: input.files.folders, turns, ...asked }
  const done: Done[] = []
  const thread = new Worker(join(await compile(), 'check-thread.js'), { workerData: task })
  thread.on('message', (message: Done) => done.push(message))
  expect(await new Promise((ended) => thread.on('exit', ended))).toBe(0)
  expect(done.map(({ share }) => share)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(turns[0]).toBe(9)
  const problems = done.flatMap((share) => share.problems)
  expect(problems.map(({ check, article }) => `${check} ${article}`)).toEqual(
    Array.from({ length: 10 }, (_, index) => `number-mismatch night-bus-${index * 3}`).sort(),
  )
  expect(problems).toEqual(checkWithin(pairArticles(input, TODAY), 'en'))
})

it('checks the articles named, and accepts what they allow in a block', async () => {
  const root = writeNewsroom({
    [ES]: (text) =>
      text
        .replace('date:', 'allow: [{check: link-broken, block: quien-viaja, reason: It is to come.}]\ndate:')
        .replace('## Quién viaja', '## Quién [viaja](viajes.pdf)\n\nUn [horario](horario.pdf)'),
  })
  const { problems } = await checkFiles(readInput(root), { ...asked, keys: new Set(['night-bus']) })
  expect(problems.filter(({ check }) => check === 'link-broken').map(({ line }) => line)).toEqual([29])
  expect(problems).toEqual(checkNewsroom(openNewsroom(root, TODAY), 'en', new Set(['night-bus'])))
  const other = await checkFiles(readInput(root), { ...asked, keys: new Set(['town-clock']) })
  expect(other.problems).toEqual([])
})
