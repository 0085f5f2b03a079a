import type { CheckId } from '../../ground/messages/check-id.ts'
import type { Problem } from '../../model.ts'

/** Problems to be told in full, and how many more of a check there are. */
interface Few {
  told: readonly Problem[]
  more: ReadonlyMap<CheckId, number>
}

/** So many of a check show what it is about. */
const MOST = 10

/** Of warnings and notes of one check, where there are many, the first; every error. */
export function fewOfEach(problems: readonly Problem[]): Few {
  const counts = new Map<CheckId, number>()
  const told = problems.filter(({ check, severity }) => {
    if (severity === 'error') return true
    const count = (counts.get(check) ?? 0) + 1
    counts.set(check, count)
    return count <= MOST
  })
  const more = [...counts].flatMap(([check, count]) => (count > MOST ? [[check, count - MOST] as const] : []))
  return { told, more: new Map(more) }
}
