import type { PairedEdition } from '../../model.ts'
import { setDetails } from '../details/set-details.ts'

/** The text of an edition that says from now on that a machine and a person translated it; where it says so already, as it is. */
export const withMachine = (text: string, { draft, frontMatter: { method = 'human' } }: PairedEdition): string =>
  method === 'human'
    ? setDetails(Buffer.from(text), [{ path: ['method'], value: 'machine-edited' }], draft).toString()
    : text
