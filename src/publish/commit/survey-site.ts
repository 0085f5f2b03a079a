import { type Dirent, readdirSync } from 'node:fs'
import { publishStop } from '../publish-stop.ts'
import { listedFiles, MARKER } from './marker.ts'

/** What lies in the folder of a site. */
export interface SiteSurvey {
  /** What builds have put there and is there, the marker apart: relative paths with `/`. */
  files: ReadonlySet<string>
  /** Each before those in it. */
  folders: ReadonlySet<string>
  /** What no build put there: the first such path; undefined where there is nothing of the kind. */
  foreign: string | undefined
}

/** What file managers leave behind. */
const JUNK: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** Looks through a folder, whose files are not opened; it need not be there. Throws what the disk throws. */
export function surveySite(folder: string): SiteSurvey {
  const listed = new Set(listedFiles(folder))
  const files = new Set<string>()
  const folders = new Set<string>()
  const foreign: string[] = []
  const look = (below: string): void => {
    for (const entry of entriesOf(`${folder}/${below}`)) {
      const path = below + entry.name
      if (entry.isDirectory()) {
        folders.add(path)
        look(`${path}/`)
      } else if (isOurs(entry, path, listed)) files.add(path)
      else if (!isIgnored(entry, path)) foreign.push(path)
    }
  }
  look('')
  return { files, folders, foreign: foreign.sort()[0] }
}

/** The same of a site which is to be ours alone: throws Stop where it is not. */
export function surveyOwn(site: string): SiteSurvey {
  const survey = surveySite(site)
  if (survey.foreign !== undefined) throw publishStop('out-foreign', survey.foreign, site)
  return survey
}

/** The first path at the top of a site that no build put there; `listed`: what builds have put there, as its marker says. */
export function foreignAtTop(folder: string, listed: ReadonlySet<string>): string | undefined {
  const folders = new Set(Array.from(listed, (path) => path.slice(0, Math.max(0, path.indexOf('/')))))
  const foreign = entriesOf(folder).filter((entry) => {
    if (entry.isDirectory()) return !folders.has(entry.name) && !isHollow(`${folder}/${entry.name}`)
    return !isOurs(entry, entry.name, listed) && !isIgnored(entry, entry.name)
  })
  return foreign.map(({ name }) => name).sort()[0]
}

/** Folders alone are nobody's: they stay where somebody took away what was in them. */
const isHollow = (folder: string): boolean =>
  entriesOf(folder).every((entry) => entry.isDirectory() && isHollow(`${folder}/${entry.name}`))

const isOurs = (entry: Dirent, path: string, listed: ReadonlySet<string>): boolean => entry.isFile() && listed.has(path)

const isIgnored = (entry: Dirent, path: string): boolean =>
  JUNK.includes(entry.name) || (path === MARKER && entry.isFile())

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
