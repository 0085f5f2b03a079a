import { sourceOf } from '../../follow/source-of.ts'
import { openKeeper } from '../../keep/keeper.ts'
import { defaultOut } from '../../publish/default-out.ts'
import { plannedPages } from '../../publish/planned-pages.ts'
import type { PublishPlan } from '../api/publish.ts'
import type { Desk } from '../desk.ts'
import { blockingErrors } from './blocking-errors.ts'
import { machineMade } from './machine-made.ts'
import { openBlocks } from './open-blocks.ts'

/** What publishing would do now. */
export async function publishPlan(desk: Desk): Promise<PublishPlan> {
  const errors = blockingErrors(desk)
  const pages = errors.length > 0 ? undefined : await pagesToCome(desk)
  return { version: 1, pages: pages ?? null, errors, open: openBlocks(desk), machineMade: machineMade(desk) }
}

async function pagesToCome({ root, keeper, newsroom }: Desk) {
  const around = newsroom()
  // What is kept of the last build is on the disk.
  const built = openKeeper(root, keeper.tool)
  return around && plannedPages(sourceOf(around, { drafts: false, keeper: built }), defaultOut(root))
}
