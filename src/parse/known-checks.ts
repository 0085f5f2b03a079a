import { nearest } from '../ground/knowledge/nearest.ts'
import { toSay } from '../ground/messages/to-say.ts'
import type { FrontMatter } from '../ground/schema/front-matter.ts'
import type { Check } from '../model.ts'
import type { LocalFault } from './local-fault.ts'
import type { Yaml } from './parse-yaml.ts'

/** The checks that there are; only those that do not guard safety may be set or allowed. */
export type KnownChecks = readonly Pick<Check, 'id' | 'safety'>[]

/** The check that was probably meant. */
export const nearestCheck = (id: string, known: KnownChecks): string | undefined =>
  nearest(
    id,
    known.map((check) => check.id),
  )

/** Entries of `allow` that allow nothing: checks that do not exist, or that guard safety. */
export function faultsOfAllow(
  allow: NonNullable<FrontMatter['allow']>,
  { placeOf }: Yaml,
  known: KnownChecks,
): LocalFault[] {
  return allow.flatMap(({ check: id }, index) => {
    const check = known.find((candidate) => candidate.id === id)
    const place = placeOf(['allow', index, 'check'])
    if (check?.safety) return { check: 'allow-safety', place, say: toSay('allow-safety', id) }
    const meant = nearestCheck(id, known)
    return check ? [] : { check: 'allow-unknown', place, say: toSay('allow-unknown', id, meant) }
  })
}
