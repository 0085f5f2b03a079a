import { toSay } from '../../ground/messages/to-say.ts'
import type { Finding } from '../../model.ts'
import type { FoundName } from './found-name.ts'

/** What is said of a name where another one was expected; a warning unless it is sure. */
export const nameFinding = (say: Finding['say'], found: FoundName, expected: FoundName, isSure: boolean): Finding => ({
  file: found.edition.file.path,
  place: found.place,
  say,
  related: [{ file: expected.edition.file.path, place: expected.place, say: toSay('name-mismatch.there') }],
  ...(!isSure && { severity: 'warning' }),
})
