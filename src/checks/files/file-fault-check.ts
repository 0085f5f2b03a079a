import { checkOfFault, sayFileFault } from '../../ground/messages/say-file-fault.ts'
import type { Check, FileFault, Place } from '../../model.ts'
import { filesOf } from './files-of.ts'

/** A check that tells what reading found wrong with files as such. */
export function fileFaultCheck(id: ReturnType<typeof checkOfFault>, options: { safety?: true } = {}): Check {
  return {
    id,
    severity: 'error',
    ...options,
    scope: 'newsroom',
    *run({ files }) {
      for (const { path, name, fault } of filesOf(files)) {
        if (fault === undefined || checkOfFault(fault) !== id) continue
        yield { file: path, place: placeOf(fault), say: (texts) => sayFileFault(texts, fault, name) }
      }
    },
  }
}

function placeOf(fault: FileFault): Place | undefined {
  if (fault.kind !== 'encoding') return undefined
  const point = { line: fault.line, column: 1 }
  return { start: point, end: point }
}
