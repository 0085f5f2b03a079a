import type { PublicAddress } from '../model/public-address.ts'
import { isoDate } from '../schema/values.ts'
import { decodePath } from './decode-path.ts'
import { isPlainPath } from './path-of-alias.ts'

const LINE = /^(\/\S*)(?: +((?:articles|pages)\/[^\s/]+))?(?: +gone\b:?(.*))?\s*$/
const GONE = /^\s*(\d{4}-\d{2}-\d{2})\s*[,;:]?\s+(\S.*)$/

/**
 * `/en/the-night-bus/ articles/night-bus`: an address of `addresses.lock` and the folder whose text has or had it; of who and
 * what texts refer to there is none. `/en/x/ gone: 2026-05-01, At the author’s request.`: nothing is there any more, and why.
 */
export function addressOfLine(line: string): PublicAddress | { trouble: 'address' | 'gone' } {
  const [all, encoded = '', folder, gone] = LINE.exec(line) ?? []
  const path = decodePath(encoded)
  if (all === undefined || path === undefined || !isPlainPath(path)) return { trouble: 'address' }
  const address = { path, ...(folder !== undefined && { folder }) }
  if (gone === undefined) return address
  const [, date = '', reason = ''] = GONE.exec(gone) ?? []
  if (!isoDate.safeParse(date).success) return { trouble: 'gone' }
  return { ...address, path: pageAt(path), gone: { date, reason: reason.trim() } }
}

/** The path of the page that says so: of what is no file, with the slash that people leave out. */
const pageAt = (path: string): string => (/\/$|\.[a-z\d]{1,5}$/i.test(path) ? path : `${path}/`)

/** What `addressOfLine` reads. */
export function lineOfAddress({ path, folder, gone }: PublicAddress): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return [encoded, ...(folder ? [folder] : []), ...(gone ? [`gone: ${gone.date}, ${gone.reason}`] : [])].join(' ')
}
