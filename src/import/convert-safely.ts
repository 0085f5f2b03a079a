import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { Stop } from '../model.ts'
import type { Conversion } from './convert-document.ts'
import type { Converted } from './convert-thread.ts'
import type { SourceDocument } from './document.ts'
import { type Refusal, refuse } from './refuse.ts'

/** What a conversion runs in. */
export interface ConversionThread {
  script: URL
  memory: ResourceLimits
  /** Most time of the processor that a document takes (ms), also where others keep it busy; and most of the clock's. */
  work: number
  time: number
}

const THREAD: ConversionThread = {
  script: new URL('./convert-thread.js', import.meta.url),
  /** With what the process needs besides and the document's own bytes: 512 MB. */
  memory: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  work: 4000,
  time: 20_000,
}
const LOOK_EVERY = 50

/**
 * Converts a document that nobody has to trust: in a thread of its own, which is ended when it takes too much time or memory.
 * Throws Stop (3) then, and where the document is refused.
 */
export async function convertSafely(conversion: Conversion, thread = THREAD): Promise<SourceDocument> {
  // The sources, as tests run them, have no script for a thread.
  if (!existsSync(fileURLToPath(thread.script)))
    return (await import('./convert-document.ts')).convertDocument(conversion)
  const converted = await convertIn(thread, conversion)
  if ('document' in converted) return converted.document
  throw new Stop(3, converted.refused.code, converted.refused.findings)
}

function convertIn({ script, memory, work, time }: ConversionThread, conversion: Conversion): Promise<Converted> {
  const { name } = conversion.file
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: conversion, resourceLimits: memory })
    const end = (act: () => void) => {
      clearInterval(watch)
      thread.removeAllListeners('exit')
      act()
      void thread.terminate()
    }
    const refuseFor = (code: Refusal & `document-${'slow' | 'heavy'}`) => end(() => reject(refuse(code, name)))
    const [before, start] = [process.cpuUsage(), performance.now()]
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(before)
      if ((user + system) / 1000 > work || performance.now() - start > time) refuseFor('document-slow')
    }, LOOK_EVERY)
    thread.on('message', (converted: Converted) => end(() => resolve(converted)))
    thread.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuseFor('document-heavy')
      else end(() => reject(error))
    })
    thread.on('exit', () => refuseFor('document-heavy'))
  })
}
