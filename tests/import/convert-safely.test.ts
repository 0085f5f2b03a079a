import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import type { Conversion } from '../../src/import/convert-document.ts'
import { convertSafely } from '../../src/import/convert-safely.ts'
import { Stop } from '../../src/model.ts'
import { emptyFolder } from '../support/empty-folder.ts'

const NOTE: Conversion = { kind: 'text', bytes: new TextEncoder().encode('Una nota.'), file: { name: 'nota.txt' } }

/** Converts a note in a thread that does what the script says. */
function convertBy(script: string, limits: { work?: number; time?: number } = {}) {
  const folder = emptyFolder()
  const file = join(folder, 'thread.mjs')
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${script}`)
  const memory = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4, stackSizeMb: 4 }
  return convertSafely(NOTE, { script: pathToFileURL(file), memory, work: 60_000, time: 60_000, ...limits })
}

it('gives what the thread made of the document', async () => {
  const script =
    'parentPort.postMessage({ document: { facts: { title: new TextDecoder().decode(workerData.bytes) } } })'
  expect(await convertBy(script)).toEqual({ facts: { title: 'Una nota.' } })
})

it('refuses what the thread refuses, in its words', async () => {
  const script =
    "parentPort.postMessage({ refused: { code: 'text-missing', findings: [{ file: '', say: ['import.refusals.text-missing', workerData.file.name] }] } })"
  expect(await refusal(convertBy(script))).toEqual({
    exit: 3,
    code: 'text-missing',
    said: 'Missing text in `nota.txt`, expected at least a paragraph',
  })
})

it.each<[what: string, script: string, limits: { work?: number; time?: number }, code: string, said: string]>([
  ['works for ever', 'for (;;);', { work: 150 }, 'document-slow', 'Unexpected work with `nota.txt`'],
  ['waits for ever', 'setInterval(() => {}, 1000)', { time: 120 }, 'document-slow', 'Unexpected work with `nota.txt`'],
  [
    'fills the memory',
    'for (const all = []; ;) all.push(new Array(1000).fill({}).map(() => ({})))',
    {},
    'document-heavy',
    'Unexpected size of what is inside `nota.txt`',
  ],
  ['ends without a word', 'process.exit(0)', {}, 'document-heavy', 'Unexpected size of what is inside `nota.txt`'],
])('ends a thread that %s, and tells why', async (_, script, limits, code, said) => {
  expect(await refusal(convertBy(script, limits))).toEqual({ exit: 3, code, said: expect.stringContaining(said) })
})

it('hands on a fault that is ours', async () => {
  await expect(convertBy("throw new TypeError('no such reader')")).rejects.toThrow(new TypeError('no such reader'))
})

it('converts without a thread where there is no script for one', async () => {
  expect((await convertSafely(NOTE)).body.children).toHaveLength(1)
})

async function refusal(converted: Promise<unknown>) {
  const stop = await converted.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(stop instanceof Stop)) throw stop
  const [finding] = stop.findings
  return { exit: stop.exit, code: stop.code, said: finding && putInWords(finding.say, textsOf('en')).message }
}
