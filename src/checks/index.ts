import type { Check, CheckId, Language } from '../model.ts'
import { attributionChecks } from './attribution/index.ts'
import { coverageChecks } from './coverage/index.ts'
import { withFaultChecks } from './fault-checks.ts'
import { filesChecks } from './files/index.ts'
import { frontMatterChecks } from './front-matter/index.ts'
import { linksChecks } from './links/index.ts'
import { namesChecks } from './names/index.ts'
import { pairingChecks } from './pairing/index.ts'
import { quantitiesChecks } from './quantities/index.ts'
import { spellingChecks } from './spelling/index.ts'
import { stalenessChecks } from './staleness/index.ts'
import { structureChecks } from './structure/index.ts'
import { typographyChecks } from './typography/index.ts'

/** Groups of checks, in the order in which people meet them. */
export const CHECK_GROUPS: Record<string, readonly Check[]> = {
  files: withFaultChecks('files', filesChecks),
  'front-matter': withFaultChecks('front-matter', frontMatterChecks),
  pairing: pairingChecks,
  attribution: attributionChecks,
  links: linksChecks,
  structure: withFaultChecks('structure', structureChecks),
  quantities: quantitiesChecks.map((check) => ({ ...check, besideBody: true })),
  names: namesChecks,
  coverage: coverageChecks,
  typography: typographyChecks,
  spelling: spellingChecks,
  staleness: withFaultChecks('staleness', stalenessChecks),
}

/** The one table of all checks. */
export const CHECKS: readonly Check[] = Object.values(CHECK_GROUPS).flat()

/** Path of a check's page in the package: `src/checks/<group>/<id>.md`, in Spanish `<id>.es.md`. */
export function checkPage(id: CheckId, language: Language = 'en'): string {
  const group = Object.keys(CHECK_GROUPS).find((name) => CHECK_GROUPS[name]?.some((check) => check.id === id))
  if (group === undefined) throw new RangeError(`No check ${id}`)
  return `src/checks/${group}/${id}${language === 'en' ? '' : `.${language}`}.md`
}
