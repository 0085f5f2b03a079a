import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import { stampOf } from '../../../ground/basics/stamp-of.ts'
import { siteFacts } from '../../../link/site-facts.ts'

/** Tells what a site is made from, but for the errors in it, from all else. */
export const stampOfSite = ({ digests, records, settings, today }: FollowedNewsroom): string =>
  stampOf([digests.map(({ outline }) => outline?.stamp).join(' '), stampOf(records), siteFacts(settings), today])
