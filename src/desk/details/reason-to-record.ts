import { textsOf } from '../../ground/messages/index.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import type { AlignedArticle, PairedEdition } from '../../model.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import type { DetailChange } from './set-details.ts'

/** Why an edition is to say no more that a machine translated it; undefined where it does not, or where none did. Throws DeskRefusal (400). */
export function reasonToRecord(
  { language }: Pick<Desk, 'language'>,
  { lock, translation }: AlignedArticle,
  { edition, changes, reason = '' }: { edition: PairedEdition; changes: readonly DetailChange[]; reason?: string },
): string | undefined {
  const method = changes.find(({ path }) => path.join('.') === 'method')
  const isMade = [...(lock?.entries ?? []), ...(lock?.fields ?? [])].some(({ machine }) => machine)
  const said = edition.frontMatter.method ?? 'human'
  if (method === undefined || !isMade || edition !== translation) return undefined
  if (said === 'human' || (method.value !== null && method.value !== 'human')) return undefined
  const given = foldSpace(reason)
  if (given !== '') return given
  throw new DeskRefusal(400, 'reason-missing', textsOf(language).desk.refusals.machineReason)
}
