import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import { remember } from '../../../ground/basics/remember.ts'
import type { Keeper, Stage } from '../../../keep/keeper.ts'
import { type Around, type Digest, Stop } from '../../../model.ts'
import { contentStamp, understandFolder } from '../../../pipeline.ts'
import { type FolderLook, readFolder } from '../../../read/read-newsroom.ts'
import { type PairsOfBead, sentencesInStep } from '../../../sync/sentences-in-step.ts'
import { openPairMemory, type PairMemory } from './pair-memory.ts'

/** The memory of a newsroom: what is known of it at the moment. */
export interface NewsroomMemory {
  memory: PairMemory
  /** Looks at what is new in the newsroom, a little at a time. Resolves when that is done. Throws what the last time nobody expected. */
  renew: (newsroom: FollowedNewsroom) => Promise<void>
}

/** The sentences of articles, by what their files say. */
const PAIRS: Stage = { name: 'pairs', apart: true }
/** Work goes on for so long before others have their turn; ms. */
const TURN = 10

/** The memory of whatever newsroom a keeper is of. What was once found in an article is kept. */
export const memoryOf: (keeper: Keeper) => NewsroomMemory = remember(openMemory)

function openMemory(keeper: Keeper): NewsroomMemory {
  const memory = openPairMemory()
  const stamps = new Map<string, string>()
  let asked: FollowedNewsroom | undefined
  let running: Promise<void> | undefined
  let bug: { error: unknown } | undefined

  const pairsOf = (folder: FolderLook, { files, around }: FollowedNewsroom): readonly PairsOfBead[] => {
    const read = readFolder(files.root, folder)
    const work = ({ settings }: Pick<Around, 'settings'>) => {
      const { article } = understandFolder(read, settings)
      return article ? sentencesInStep(article) : []
    }
    return keeper.keep(PAIRS, folder.path, contentStamp(read), around, work).value()
  }

  const learn = async (newsroom: FollowedNewsroom) => {
    let began = performance.now()
    for (const [index, digest] of newsroom.digests.entries()) {
      const folder = newsroom.files.folders[index]
      const stamp = stampOfArticle(digest)
      if (folder === undefined || stamps.get(folder.key) === stamp) continue
      memory.put(folder.key, stamp === '' ? [] : pairsOf(folder, newsroom))
      stamps.set(folder.key, stamp)
      const took = performance.now() - began
      if (took < TURN) continue
      // Whoever types has half of the time at least.
      await sleep(took)
      if (asked !== newsroom) return
      began = performance.now()
    }
    const keys = new Set(newsroom.files.folders.map(({ key }) => key))
    for (const key of stamps.keys()) {
      if (keys.has(key)) continue
      memory.put(key, [])
      stamps.delete(key)
    }
  }

  const run = async () => {
    // Whoever asks now is answered first.
    await setImmediate()
    try {
      for (let known: FollowedNewsroom | undefined; asked !== known; ) {
        known = asked
        if (known) await learn(known)
      }
    } catch (error) {
      // What the disk refuses is asked for again.
      if (!(error instanceof Stop)) bug = { error }
    } finally {
      running = undefined
    }
  }

  return {
    memory,
    renew(newsroom) {
      const { error } = bug ?? {}
      bug = undefined
      if (error !== undefined) throw error
      asked = newsroom
      running ??= run()
      return running
    },
  }
}

/** Of an article's files; '' of what is none. */
const stampOfArticle = ({ outline }: Digest): string => (outline?.kind === 'article' ? outline.stamp : '')
