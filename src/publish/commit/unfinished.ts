import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isFreeOfLinks } from '../../ground/basics/is-free-of-links.ts'
import { quietly } from '../../ground/basics/quietly.ts'
import { writeAt } from '../write-at.ts'

/** That a build has begun to change an output folder. */
interface Note {
  /** Absolute path of the folder. */
  out: string
  /** To be called when the change is finished. */
  forget: () => void
}

/** The notes of a newsroom, in `.facing/`; several builds may be at work, each into a folder of its own. */
interface Notes {
  all: () => Note[]
  /** Where the disk refuses it, a build goes well without. */
  add: (out: string) => Note
}

/** `root` is the newsroom's. Paths are noted relative to it: it may be moved with the site in it. */
export function unfinishedIn(root: string): Notes {
  const base = join(root, '.facing', 'unfinished')
  const isSafe = isFreeOfLinks(root, 'unfinished')
  const noteAt = (path: string, out: string): Note => ({
    out,
    forget: () => quietly(() => rmSync(path, { force: true })),
  })
  return {
    all: () =>
      (isSafe && existsSync(base) ? readdirSync(base) : []).flatMap((name) => {
        const path = join(base, name)
        const place = textOf(path)
        if (place !== undefined && nameOf(place) === name) return [noteAt(path, resolve(root, place))]
        // A build was killed before it had begun, or somebody else put it there.
        quietly(() => rmSync(path, { recursive: true, force: true }))
        return []
      }),
    add: (out) => {
      const place = relative(root, out)
      const path = join(base, nameOf(place))
      if (isSafe) quietly(() => writeAt(path, place))
      return noteAt(path, out)
    },
  }
}

const nameOf = (place: string): string => createHash('sha256').update(place).digest('hex').slice(0, 16)

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
