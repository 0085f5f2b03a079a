import { readFileSync } from 'node:fs'
import type { SiteFacts } from '../model.ts'
import type { SiteFault } from './check-site/built-site.ts'
import { factsOfFile } from './check-site/facts-of-file.ts'
import { type Proof, proveSite } from './check-site/prove-site.ts'
import type { SiteIndex } from './check-site/site-index.ts'
import type { NewSite } from './commit/site-plan.ts'
import type { PlannedSite } from './plan-site.ts'
import type { WrittenFiles } from './written-files.ts'

/**
 * Proves a new site before it takes its place: of one that was proved before only what changed, and what points at that.
 * Throws where it breaks a rule: a bug here. What the newsroom itself typed is a matter for its checks.
 */
export function provePlan(plan: PlannedSite, site: NewSite, facts: SiteFacts, before: WrittenFiles): SiteIndex {
  const { index, faults } = proofOf(plan, site, facts, before)
  const ours = faults.filter(({ inText }) => !inText)
  if (ours.length > 0) throw new Error(`The built site breaks its rules: ${ours.slice(0, 5).map(tell).join('; ')}`)
  return index
}

function proofOf(
  { marks, facts: known }: PlannedSite,
  { files, pathOf }: NewSite,
  facts: SiteFacts,
  before: WrittenFiles,
): Proof {
  const read = (file: string) => factsOfFile(file, readFileSync(pathOf(file), 'utf8'), facts.url)
  const site = { facts, files, factsOf: (file: string) => known.get(file) ?? read(file) }
  const former = before.index()
  if (former === undefined) return proveSite(site)
  const changed = new Set<string>()
  for (const [file, mark] of marks) if (before.marks.get(file) !== mark) changed.add(file)
  for (const file of before.marks.keys()) if (!marks.has(file)) changed.add(file)
  return proveSite(site, { former, changed })
}

const tell = ({ file, rule, found }: SiteFault) => `${file} (${rule}): ${found}`
