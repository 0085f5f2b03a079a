import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/server/open-desk.ts'
import { type FollowedNewsroom, followNewsroom, oneByOne } from '../../src/follow/follow-newsroom.ts'
import { openKeeper } from '../../src/keep/keeper.ts'

/** Opens a desk in a newsroom, at which Tom Hale sits and is told in English. `today`: ISO date. */
export async function deskAt(root: string, today: string): Promise<Desk> {
  const keeper = openKeeper(root, 'test')
  const follow = (before?: { newsroom: FollowedNewsroom; paths: readonly string[] }) =>
    followNewsroom({ root, now: today, keeper, wants: ['problems'], workOn: oneByOne, before })
  let newsroom = await follow()
  return openDesk({
    root,
    now: () => new Date(`${today}T12:00:00Z`),
    newsroom: () => newsroom,
    stopped: () => [],
    keeper,
    wrote: async (paths) => {
      newsroom = await follow({ newsroom, paths })
    },
    preview: 'http://127.0.0.1:8100',
    machine: undefined,
    publisher: undefined,
    build: () => Promise.reject(new Error('Nothing is published here')),
  }).deskOf({ language: 'en', by: 'tom-hale' })
}
