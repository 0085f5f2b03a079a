import type { Snapshot } from '../ground/basics/snapshot.ts'
import type { Beyond, PublicAddress } from '../model.ts'
import { contextOf } from '../render/context.ts'
import { publicAddresses } from '../render/public-addresses.ts'
import { openCache } from './cache.ts'
import { siteAt } from './commit/site-at.ts'
import type { NewSite } from './commit/site-plan.ts'
import type { OnProgress } from './count-steps.ts'
import { guardWrite } from './guard-write.ts'
import { surveyPictures } from './pictures/survey-pictures.ts'
import { planSite } from './plan-site.ts'
import { openPrinter, type Printer } from './prints/open-printer.ts'
import { provePlan } from './prove-plan.ts'
import { type PublishedFiles, publish } from './publish.ts'
import { searchIndex } from './search-index.ts'
import { siteAssets } from './site-assets.ts'
import { siteOnDemand } from './site-on-demand.ts'
import type { SiteSource } from './site-source.ts'
import { writtenFiles } from './written-files.ts'

interface Options extends Beyond {
  /** Absolute path of the site's folder; it need not be there yet. */
  out: string
  onProgress?: OnProgress
}

/** What was published, and how it differs from what was there. */
export interface Published extends Pick<PublishedFiles, 'written' | 'unchanged' | 'removed'> {
  pages: number
  /** Whether readers can search it: not every kind of machine can make an index. */
  searchable: boolean
  /** The site as it was left, with the folder in which it really lies. */
  left?: { at: string; snapshot: Snapshot } | undefined
  /** What others may have kept of its addresses. */
  addresses?: PublicAddress[]
}

/**
 * Publishes a site: all of it, or nothing. Only what is made from something else than before is made, and of that only
 * what differs is written. Throws Stop where files or the disk are in the way; what was published then is as it was.
 */
export async function buildSite(
  source: SiteSource,
  { out, drafts, future = false, onProgress }: Options,
): Promise<Published> {
  const { root, site, texts, keeper } = source
  const assets = siteAssets()
  const pictures = openCache(root, 'pictures')
  const known = {
    texts,
    assets: assets.paths,
    pictures: await guardWrite(out, () => surveyPictures(site, root, pictures)),
  }
  const kind = drafts || future ? 'drafts' : 'site'
  const context = contextOf(site, known)
  const index = await searchIndex(source, context, kind)
  let opened: Promise<Printer> | undefined
  const printer = () => {
    opened ??= siteOnDemand(source).then(({ read }) => openPrinter({ prefix: site.facts.prefix, read }))
    return opened
  }
  try {
    const work = {
      root,
      site,
      // The same object where it can be: what it answers is looked up once.
      context: index ? context : { ...context, searchable: false },
      keeper,
      stage: { name: `pieces-${kind}` },
      partsStage: { name: `parts-${kind}` },
      index,
      assets,
      pictures,
      cards: openCache(root, 'cards'),
      prints: openCache(root, 'prints'),
      printer,
      onProgress,
    }
    let proven: { pages: number; save: (id: string, touched: Iterable<string>) => Published['left'] } | undefined
    const { id, touched, written, unchanged, removed } = await publish({ root, out }, ({ id, empty, files }) => {
      const at = siteAt(out)
      const before = writtenFiles(root, at, id, keeper.tool)
      if (!before.isAlone) files()
      const plan = planSite({ ...work, empty, intact: before.intact })
      const prove = (made: NewSite) => {
        const index = provePlan(plan, made, site.facts, before)
        proven = {
          pages: plan.pages,
          save: (id, touched) => {
            const snapshot = before.save({ id, marks: plan.marks, index }, { written: made.signatures, touched })
            return { at, snapshot }
          },
        }
      }
      return { write: plan.write(), keep: plan.keep, prove }
    })
    const left = proven?.save(id, touched)
    keeper.save()
    const addresses = publicAddresses(site, work.context)
    return { left, addresses, pages: proven?.pages ?? 0, searchable: index !== undefined, written, unchanged, removed }
  } finally {
    await index?.close()
    await opened?.then(
      (printer) => printer.close(),
      () => {},
    )
  }
}
