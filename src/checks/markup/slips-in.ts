import type { Root } from 'mdast'
import { type UnreadText, unreadTexts } from '../../ground/body/unread-texts.ts'
import { addressSlips } from './address-slips.ts'
import { characterSlips } from './character-slips.ts'
import { emphasisSlips } from './emphasis-slips.ts'
import { headingSlips } from './heading-slips.ts'
import { linkSlips } from './link-slips.ts'
import { listSlips } from './list-slips.ts'
import type { Slip } from './slip.ts'
import { tableSlips } from './table-slips.ts'
import { tildeSlips } from './tilde-slips.ts'

const FINDERS = [linkSlips, addressSlips, emphasisSlips, tildeSlips, headingSlips, tableSlips, characterSlips]

/** What a text has in which one of them finds anything: a character, half an address, or lines and marks as they are written. */
const SIGN = /[\][［］!^*_~#＃|&`]|ttp|htp|htt/i
const WRITTEN_SIGN = /^[-=–—]|\n/

/** A slip and the text in which it stands. */
export interface SlipIn {
  text: UnreadText
  slip: Slip
}

/** All marks of a body that stayed text, in reading order of their texts; a list counts once, whatever lies between its lines. */
export function slipsIn(body: Root, source: string): SlipIn[] {
  const found: SlipIn[] = []
  let list: SlipIn | undefined
  for (const text of unreadTexts(body, source)) {
    const [item] = listSlips(text)
    const goesOn = item && list && mark(item, text) === mark(list.slip, list.text) && text.parent === list.text.parent
    if (item && list && goesOn) {
      if (list.slip.fix && item.fix) list.slip.fix.push(...item.fix)
    } else {
      list = item && { text, slip: item }
      if (list) found.push(list)
    }
    if (!mayHold(text)) continue
    const others = FINDERS.flatMap((find) => [...find(text)].map((slip) => ({ text, slip })))
    found.push(...others.filter(({ slip }) => !isSameCode(slip, text, found.at(-1))))
  }
  return found
}

const mayHold = ({ node, text, written }: UnreadText): boolean =>
  node.type === 'tableCell' ||
  SIGN.test(text) ||
  WRITTEN_SIGN.test(written) ||
  node.children.some(({ type }) => type === 'emphasis' || type === 'strong')

const mark = ({ start }: Slip, { text }: UnreadText): string => text.charAt(start)

/** Backticks in several cells of a row are those of one piece of code that the row took apart. */
const isSameCode = ({ kind }: Slip, { parent }: UnreadText, before: SlipIn | undefined): boolean =>
  kind === 'code' && before?.slip.kind === 'code' && before.text.parent === parent && parent.type === 'tableRow'
