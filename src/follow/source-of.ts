import type { Keeper } from '../keep/keeper.ts'
import { linkSite } from '../link/link-site.ts'
import type { Beyond } from '../model.ts'
import type { SiteSource } from '../publish/site-source.ts'
import type { FollowedNewsroom } from './follow-newsroom.ts'

/** link: what the site of a newsroom is made from. */
export const sourceOf = (
  { files, settings, records, today, digests, texts }: FollowedNewsroom,
  { keeper, ...beyond }: Beyond & { keeper: Keeper },
): SiteSource => ({
  root: files.root,
  site: linkSite({ articles: digests.flatMap(({ outline }) => outline ?? []), settings, records, today }, beyond),
  texts,
  keeper,
})
