import { SPANISH_ADDRESS } from '../../ground/knowledge/spanish-address.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, PairedEdition } from '../../model.ts'
import { articleTexts, type BlockText } from '../text/article-texts.ts'
import { findingIn } from '../text/finding-in.ts'

/** So often a text addresses its reader in one way before another one is a slip. */
const FEWEST = 3
/** What others say to each other. */
const QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"|‘[^‘’]*’/g
const DIALOGUE = /^\s*[—–-]/

interface Address {
  text: BlockText
  start: number
  word: string
}

/** A Spanish text addresses its reader as `tú` (or `vos`) or as `usted`, throughout. Tells the first of the rarer way. */
export const addressMixed: Check = {
  id: 'address-mixed',
  severity: 'info',
  scope: 'edition',
  *run(edition, article) {
    if (edition.language !== 'es') return
    const familiar = addressesIn(edition, articleTexts(article).all, 'familiar')
    const formal = addressesIn(edition, articleTexts(article).all, 'formal')
    const [rare, usual] = familiar.length < formal.length ? [familiar, formal] : [formal, familiar]
    const [first] = rare
    if (first === undefined || usual.length < FEWEST) return
    const { text, start, word } = first
    const isFormal = usual === formal
    yield findingIn(text, start, start + word.length, toSay('address-mixed', word, rare.length, isFormal, usual.length))
  },
}

function addressesIn(
  edition: PairedEdition,
  texts: readonly BlockText[],
  way: keyof typeof SPANISH_ADDRESS,
): Address[] {
  const { anywhere, opening } = SPANISH_ADDRESS[way]
  return texts.flatMap((text) => {
    if (text.edition !== edition || text.block.kind === 'quotation' || DIALOGUE.test(text.text)) return []
    if (!text.telling.some((index) => text.known[index]?.address?.[way])) return []
    const said = text.text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
    return [anywhere, opening]
      .flatMap((forms) => [...said.matchAll(forms)])
      .map(({ 0: word, index: start }) => ({ text, start, word }))
      .sort((a, b) => a.start - b.start)
  })
}
