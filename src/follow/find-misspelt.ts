import { findMisspellings, type SpellerOf } from '../checks/find-misspellings.ts'
import { CHECKS } from '../checks/index.ts'
import type { Keeper, Stage } from '../keep/keeper.ts'
import type { Digest, Found } from '../model.ts'
import { contentStamp, understandFolder } from '../pipeline.ts'
import { readFolder } from '../read/read-newsroom.ts'
import type { FollowedNewsroom } from './follow-newsroom.ts'

/** What was found of spelling, which is kept apart from all else that was found. */
const SPELLING: Stage = { name: 'spelling' }

/** The digests of a newsroom with what is misspelt in the articles that are meant; `stamp` tells the dictionaries from others. */
export function findMisspelt(
  { files, around, keys, digests }: FollowedNewsroom,
  keeper: Keeper,
  { stamp, spellerOf }: { stamp: string; spellerOf: SpellerOf },
): Digest[] {
  keeper.retain(SPELLING, new Set(files.folders.map(({ path }) => path)))
  return digests.map((digest, index) => {
    const look = files.folders[index]
    if (look === undefined || (keys !== undefined && !keys.has(look.key))) return digest
    const folder = readFolder(files.root, look)
    const misspelt = keeper.keep(SPELLING, look.path, `${contentStamp(folder)} ${stamp}`, around, (asked): Found[] => {
      const { article } = understandFolder(folder, asked.settings)
      return article ? findMisspellings(article, asked, spellerOf, CHECKS) : []
    })
    return { ...digest, found: [...digest.found, ...misspelt.value()] }
  })
}
