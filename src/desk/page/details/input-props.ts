import type { DetailPath } from '../../../ground/messages/en/desk-details.ts'
import type { Language } from '../../../ground/model/language.ts'
import type { DetailValue } from '../../api/details.ts'
import type { DetailsSession } from './details-session.ts'

/** What every control of a detail is given. */
export interface InputProps {
  id: string
  session: DetailsSession
  path: DetailPath
  edition: Language
  describedBy: string | undefined
  isWrong: boolean
  /** `isFinal`: nobody types on. */
  onChange: (value: DetailValue, isFinal?: boolean) => void
}
