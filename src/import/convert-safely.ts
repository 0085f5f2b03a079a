import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { Stop } from '../model.ts'
import type { Conversion } from './convert-document.ts'
import type { Converted } from './convert-thread.ts'
import type { SourceDocument } from './document.ts'
import { type Refusal, refuse } from './refuse.ts'

/** With what the process needs besides and the document's own bytes: 512 MB. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
/** Most time of the processor that a document takes (ms), also where others keep it busy; and most of the clock's. */
const MOST_WORK = 4000
const LONGEST = 20_000
const LOOK_EVERY = 50

const THREAD = new URL('./convert-thread.js', import.meta.url)

/**
 * Converts a document that nobody has to trust: in a thread of its own, which is ended when it takes too much time or memory.
 * Throws Stop (3) then, and where the document is refused.
 */
export async function convertSafely(conversion: Conversion): Promise<SourceDocument> {
  // The sources, as tests run them, have no script for a thread.
  if (!existsSync(fileURLToPath(THREAD))) return (await import('./convert-document.ts')).convertDocument(conversion)
  const converted = await convertInThread(conversion)
  if ('document' in converted) return converted.document
  throw new Stop(3, converted.refused.code, converted.refused.findings)
}

function convertInThread(conversion: Conversion): Promise<Converted> {
  const { name } = conversion.file
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: conversion, resourceLimits: MEMORY })
    const end = (act: () => void) => {
      clearInterval(watch)
      thread.removeAllListeners('exit')
      act()
      void thread.terminate()
    }
    const refuseFor = (code: Refusal & `document-${'slow' | 'heavy'}`) => end(() => reject(refuse(code, name)))
    const [work, start] = [process.cpuUsage(), performance.now()]
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(work)
      if ((user + system) / 1000 > MOST_WORK || performance.now() - start > LONGEST) refuseFor('document-slow')
    }, LOOK_EVERY)
    thread.on('message', (converted: Converted) => end(() => resolve(converted)))
    thread.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuseFor('document-heavy')
      else end(() => reject(error))
    })
    thread.on('exit', () => refuseFor('document-heavy'))
  })
}
