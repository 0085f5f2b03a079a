import { linksOf } from '../../ground/body/links-of.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'

/** One address, perhaps with a subject: `ana@example.org?subject=Hola`. */
const ADDRESS = /^[^\s@?,;<>]+@[^\s@?,;<>.]+(?:\.[^\s@?,;<>.]+)+(?:\?.*)?$/u

/** A link that opens a letter says to whom. */
export const mailAddressUnexpected: Check = {
  id: 'mail-address-unexpected',
  severity: 'error',
  scope: 'edition',
  *run(edition, { folder }) {
    for (const { target, place } of linksOf(edition, folder)) {
      if (target.kind !== 'mail' || ADDRESS.test(target.address)) continue
      const { address } = target
      yield { file: edition.file.path, place, say: toSay('mail-address-unexpected', address) }
    }
  },
}
