import { quietly } from '../ground/basics/quietly.ts'
import { siteAt } from './commit/site-at.ts'
import { unfinishedIn } from './commit/unfinished.ts'
import { settleSite } from './commit/work-folder.ts'
import { defaultOut } from './default-out.ts'

/**
 * Finishes what a killed build of the newsroom has begun to change in its site, wherever that lies; to be called before
 * anything else. What a running build is changing is left to it. Throws Stop where a change still cannot be finished.
 */
export function finishPublishing(root: string): void {
  for (const { out, forget } of unfinishedIn(root).all()) quietly(() => settleSite(siteAt(out)) && forget())
  // Also where the notes were lost. What has not begun to change the site is nothing that this command needs.
  quietly(() => settleSite(siteAt(defaultOut(root))))
}
