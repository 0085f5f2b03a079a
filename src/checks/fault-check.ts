import { groupBy } from '../ground/basics/group-by.ts'
import type { Check, Fault, PairedNewsroom, Severity } from '../model.ts'

/** A check that passes on what reading, parsing or pairing met: the faults of its id. */
export function faultCheck(id: string, severity: Severity, options: { safety?: true } = {}): Check {
  return { id, severity, ...options, scope: 'newsroom', run: (newsroom) => faultsWith(id, newsroom) }
}

const known = new WeakMap<PairedNewsroom, Map<string, Fault[]>>()

/** The faults that a check of this id has to tell, for one that also looks for itself. */
export function faultsWith(id: string, newsroom: PairedNewsroom): Iterable<Fault> {
  const byCheck = known.get(newsroom) ?? groupBy(faultsOf(newsroom), ({ check }) => check)
  known.set(newsroom, byCheck)
  return byCheck.get(id) ?? []
}

function* faultsOf({ faults, records, articles }: PairedNewsroom): Iterable<Fault> {
  yield* faults
  yield* records.faults
  for (const { faults, source, translation } of articles) {
    yield* faults
    yield* source.faults
    if (translation) yield* translation.faults
  }
}
