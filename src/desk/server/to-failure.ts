import { textsOf } from '../../ground/messages/index.ts'
import { putInWords } from '../../ground/messages/put-in-words.ts'
import { type Language, Stop } from '../../model.ts'
import { DeskRefusal } from '../refusal.ts'

/** An answer that says why something was not done. */
export interface DeskFailure {
  status: number
  body: { version: 1; error: { code: string; message: string; note?: string; file?: string } }
}

/** What a bug of ours is told as, and where it is noted. */
export type TellBug = (error: unknown, language: Language) => { code: string; message: string; note: string }

/** What was thrown as an answer, with errors as commands have them. */
export function toFailure(error: unknown, language: Language, tellBug: TellBug): DeskFailure {
  if (error instanceof DeskRefusal) {
    const { status, code, message, more } = error
    return { status, body: { version: 1, error: { code, message }, ...more } }
  }
  if (!(error instanceof Stop)) return { status: 500, body: { version: 1, error: tellBug(error, language) } }
  const [{ file, place, say }] = error.findings
  const said = { ...putInWords(say, textsOf(language)), ...inDeskWords(error, language) }
  const at = { ...(file !== '' && { file }), ...(place && { line: place.start.line, column: place.start.column }) }
  return { status: statusOf(error), body: { version: 1, error: { code: error.code, ...said, ...at } } }
}

/** `ENOSPC`, `EACCES`: what the system says where it refuses. */
const refusalIn = ({ findings: [{ say }] }: Stop) => say.find((about) => /^E[A-Z0-9]{2,}$/.test(String(about)))

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])
const FORBIDDEN: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS'])

/** What was not written, and why, for those who know no codes. */
function inDeskWords(stop: Stop, language: Language): { message?: string } {
  const [{ say }] = stop.findings
  const [name, path] = say
  if (name !== 'disk.unwritable') return {}
  const { full, forbidden } = textsOf(language).desk.server
  const refused = refusalIn(stop)
  if (FULL.has(refused)) return { message: full(String(path)) }
  return FORBIDDEN.has(refused) ? { message: forbidden(String(path)) } : {}
}

function statusOf(stop: Stop): number {
  const refused = refusalIn(stop)
  if (refused !== undefined) return FULL.has(refused) ? 507 : 500
  return stop.code === 'file-taken' ? 409 : 400
}
