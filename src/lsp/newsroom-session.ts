import { setImmediate } from 'node:timers/promises'
import { type FollowedNewsroom, followNewsroom, type WorkOnFolders } from '../follow/follow-newsroom.ts'
import { followProblems } from '../follow/follow-problems.ts'
import type { Moment } from '../ground/basics/day-in.ts'
import { openKeeper } from '../keep/keeper.ts'
import { type Finding, type Language, Stop } from '../model.ts'
import type { UnsavedTexts } from '../read/with-unsaved.ts'
import { tellFirst } from './tell-first.ts'
import type { OpenText, Told } from './told.ts'

/** A newsroom that an editor works on. */
export interface NewsroomSession {
  root: string
  /** Something has changed at these paths from the root, on the disk or as it is typed; `''` where nobody knows what. */
  touch: (paths: readonly string[]) => void
  /** As it was last looked at; undefined before that, and where its settings never could be read. */
  newsroom: () => FollowedNewsroom | undefined
  /** Resolves when all that was touched has been looked at. */
  settled: () => Promise<void>
  close: () => void
}

interface Options {
  /** Absolute path. */
  root: string
  language: Language
  now: () => Moment
  /** The state of this tool: see `Keeper`. */
  tool: string | undefined
  workOn: WorkOnFolders
  openTexts: () => ReadonlyMap<string, OpenText>
  tell: (told: Told) => void
  /** Told what nobody expected. */
  onBug: (error: unknown) => void
}

/** Whoever types pauses for longer at the end of a word; ms. */
const SETTLED = 30
const SITE = 'newsroom/site.yml'
const IN_FOLDER = /^(?:articles|pages)\//

/** Follows a newsroom while it is typed: what is new is looked at a moment later, what is newer meanwhile in its place. Writes nothing. */
export function openSession({ root, language, now, tool, workOn, openTexts, tell, onBug }: Options): NewsroomSession {
  const keeper = openKeeper(root, tool)
  const problemsOf = followProblems(language)
  const first = tellFirst({ root, language, workOn, openTexts, onBug, tell: (told) => isClosed || tell(told) })
  const touched = new Set<string>()
  const untold = new Set<string>()
  /** Outside of articles, of a newsroom whose settings could not be read. */
  const missed = new Set<string>()
  let newsroom: FollowedNewsroom | undefined
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isClosed = false
  let waiting: (() => void)[] = []

  const follow = (paths: readonly string[], unsaved: UnsavedTexts) => {
    const typed = [...unsaved.keys()].filter((path) => IN_FOLDER.test(path))
    const before = newsroom && { newsroom, paths: [...paths, ...typed] }
    return followNewsroom({
      root,
      now: now(),
      keeper,
      wants: ['problems'],
      workOn: newsroom ? workOn : first.workOn,
      before,
      unsaved,
    })
  }

  /** With the settings as they last were, or as they are on the disk, where those cannot be read that are typed. */
  const followAll = async (paths: readonly string[], unsaved: UnsavedTexts): Promise<readonly Finding[]> => {
    try {
      newsroom = await follow([...paths, ...missed], unsaved)
      missed.clear()
      return []
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      for (const path of paths) if (!IN_FOLDER.test(path)) missed.add(path)
      const readable = new Map([...unsaved].filter(([path]) => path !== SITE))
      const inFolders = paths.filter((path) => IN_FOLDER.test(path))
      newsroom = await follow(inFolders, readable).catch((again) => {
        if (again instanceof Stop) return newsroom
        throw again
      })
      return error.findings
    }
  }

  const look = async () => {
    const changed = [...touched]
    touched.clear()
    for (const path of changed) untold.add(path)
    const open = openTexts()
    const stopped = await followAll(changed, new Map([...open].map(([path, { typed }]) => [path, typed.raw])))
    // What was typed meanwhile is heard.
    await setImmediate()
    if (isClosed || touched.size > 0) return
    tell({ open, changed: [...untold], problems: newsroom ? problemsOf(newsroom) : new Map(), stopped })
    untold.clear()
  }

  const run = async () => {
    isRunning = true
    await look().catch((error) => isClosed || onBug(error))
    isRunning = false
    if (touched.size > 0) return schedule()
    for (const done of waiting.splice(0)) done()
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(run, SETTLED)
  }

  return {
    root,
    touch(paths) {
      for (const path of paths) touched.add(path)
      first.touch(paths)
      if (!isRunning && !isClosed) schedule()
    },
    newsroom: () => newsroom,
    settled: () =>
      touched.size > 0 || isRunning ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    close() {
      isClosed = true
      clearTimeout(timer)
      for (const done of waiting) done()
      waiting = []
    },
  }
}
