import { parentPort, workerData } from 'node:worker_threads'
import { type Finding, Stop } from '../model.ts'
import { type Conversion, convertDocument } from './convert-document.ts'
import type { SourceDocument } from './document.ts'

/** What a thread that converts a document sends when it is done. */
export type Converted =
  | { document: SourceDocument }
  | { refused: Pick<Stop, 'code'> & { findings: [Finding, ...Finding[]] } }

/** Converts what the thread was given. */
async function convertGiven(): Promise<Converted> {
  try {
    return { document: await convertDocument(workerData as Conversion) }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { refused: { code: error.code, findings: [...error.findings] } }
  }
}

convertGiven().then((converted) => parentPort?.postMessage(converted))
