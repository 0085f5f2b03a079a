import { aroundOf } from '../checks/around-of.ts'
import type { WorkOnFolders } from '../follow/follow-newsroom.ts'
import { problemsWithin } from '../follow/follow-problems.ts'
import { workOnFolder } from '../follow/work-on-folder.ts'
import { type Language, Stop } from '../model.ts'
import { type FolderLook, readFolder } from '../read/read-newsroom.ts'
import { withUnsaved } from '../read/with-unsaved.ts'
import type { OpenText, Told } from './told.ts'

/** So many folders are worked through in a moment. */
const FEW = 20
/** Whoever types pauses for longer; ms. */
const PAUSE = 30

interface Options {
  root: string
  language: Language
  workOn: WorkOnFolders
  openTexts: () => ReadonlyMap<string, OpenText>
  tell: (told: Told) => void
  onBug: (error: unknown) => void
}

/**
 * While a large newsroom is worked through for the first time, tells what is wrong in articles that are open, as far as they
 * say it by themselves: before all others, and whenever one is opened or typed.
 */
export function tellFirst({ root, language, workOn, openTexts, tell, onBug }: Options) {
  let tellOf: ((paths: readonly string[]) => void) | undefined
  let timer: NodeJS.Timeout | undefined
  const waiting = new Set<string>()

  /** Works on folders in which something is open. */
  const workOnFirst: WorkOnFolders = async (folders, work, aroundData, onDone) => {
    const around = aroundOf(aroundData)
    const byPath = new Map(folders.map((folder) => [folder.path, folder]))
    tellOf = (paths) => {
      const open = openTexts()
      const changed = paths.filter((path) => open.has(path))
      const looks = [...new Set(changed.map(folderOf))].flatMap((path) => asTyped(byPath.get(path), open))
      if (looks.length === 0) return
      const digests = looks.map((folder) => workOnFolder(readFolder(root, folder), around, work).digest)
      tell({ open, changed, problems: problemsWithin(digests, aroundData.settings, language), stopped: [] })
    }
    tellSafely([...openTexts().keys()])
    try {
      await workOn(folders, work, aroundData, onDone)
    } finally {
      tellOf = undefined
      clearTimeout(timer)
    }
  }

  /** A disk that fails is told by who looks at all. */
  const tellSafely = (paths: readonly string[]) => {
    try {
      tellOf?.(paths)
    } catch (error) {
      if (!(error instanceof Stop)) onBug(error)
    }
  }

  return {
    workOn: ((folders, ...rest) => (folders.length > FEW ? workOnFirst : workOn)(folders, ...rest)) as WorkOnFolders,
    touch(paths: readonly string[]) {
      if (tellOf === undefined) return
      for (const path of paths) waiting.add(path)
      clearTimeout(timer)
      timer = setTimeout(() => {
        tellSafely([...waiting])
        waiting.clear()
      }, PAUSE)
    },
  }
}

/** A folder as it is typed now. */
function asTyped(folder: FolderLook | undefined, open: ReadonlyMap<string, OpenText>): FolderLook[] {
  if (folder === undefined) return []
  const texts = [...open].flatMap(([path, { typed }]): [string, string][] =>
    folderOf(path) === folder.path ? [[path, typed.raw]] : [],
  )
  return withUnsaved({ root: '', records: [], strays: [], folders: [folder] }, new Map(texts)).folders
}

/** Of an article: `articles/night-bus/index.es.md` → `articles/night-bus`. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
