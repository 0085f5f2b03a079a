import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitsInPlace } from './change-in-place.ts'
import { listedFiles, MARKER, markerId, markerText, siteId } from './marker.ts'
import type { SiteChange } from './site-change.ts'
import type { MakePlan, NewSite } from './site-plan.ts'
import { stageFiles } from './stage-files.ts'
import { surveyOwn } from './survey-site.ts'
import type { WorkFolder } from './work-folder.ts'
import { WORK } from './work-names.ts'

interface StagedChange extends Pick<NewSite, 'id' | 'signatures'> {
  change: SiteChange
  /** Whether it is to be made in place; undefined where nothing differs. */
  inPlace: boolean | undefined
}

/**
 * Carries out a plan as far as nobody sees it: what differs lies in the work folder then, with the marker, and is proven.
 * `site` has no links in it. Throws Stop where the site is known to be not ours alone, and what the disk throws.
 */
export async function stageChange(
  plan: MakePlan,
  site: string,
  work: WorkFolder,
  isKnown = true,
): Promise<StagedChange> {
  const id = isKnown ? siteId(site) : undefined
  let looked = id === undefined ? surveyOwn(site).files : undefined
  const look = () => {
    looked ??= surveyOwn(site).files
    return looked
  }
  const { write, keep, prove } = await plan({ id, files: look, empty: work.empty })
  const former = looked ?? new Set(listedFiles(site))
  const { changed, same } = await stageFiles(write, { site, files: former, into: work.fresh })
  const files = new Set(keep)
  for (const written of [changed, same]) for (const path of written.keys()) files.add(path)
  const staying = [...files].filter((path) => !changed.has(path))
  const removed = [...former].filter((path) => !files.has(path))
  assertIn(former, staying)
  const put = [...changed.keys()]
  const added = put.filter((path) => !former.has(path))
  const change = { site, work, former, files, put, removed }
  const inPlace = fitsInPlace(change)
  if (!inPlace && looked === undefined && !staying.every((path) => look().has(path))) {
    rmSync(work.fresh, { recursive: true })
    mkdirSync(work.fresh)
    return stageChange(plan, site, work, false)
  }
  const isSame = changed.size + removed.length === 0
  const isListed = former !== looked && removed.length + added.length === 0
  const newId =
    isSame && id !== undefined
      ? id
      : mark(work, isListed ? markerOf(site) : markerText(inOldOrder(former, { removed, added })))
  const signatures = new Map([...same, ...changed])
  await prove?.({ id: newId, files, signatures, pathOf: (path) => join(changed.has(path) ? work.fresh : site, path) })
  return { id: newId, signatures, change, inPlace: newId === id ? undefined : inPlace }
}

function assertIn(former: ReadonlySet<string>, paths: readonly string[]): void {
  const lost = paths.find((path) => !former.has(path))
  if (lost !== undefined) throw new Error(`${lost} is to stay, but is not there`)
}

/** Files of a site, those that were there in the order in which they were listed: little is left to be sorted. */
function inOldOrder(former: ReadonlySet<string>, { removed, added }: Record<'removed' | 'added', string[]>): string[] {
  const gone = new Set(removed)
  return [...[...former].filter((path) => !gone.has(path)), ...added]
}

/** Leaves the marker of the site to be in the work folder; the id of that site. */
function mark({ path }: WorkFolder, text: string): string {
  const marker = join(path, WORK.markerAfter)
  writeFileSync(marker, text)
  return markerId(marker)
}

const markerOf = (site: string): string => readFileSync(join(site, MARKER), 'utf8')
