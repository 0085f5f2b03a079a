import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import type { BodyRefusal } from '../../write/blocks/change-units.ts'
import { DeskRefusal } from '../refusal.ts'
import type { FoundPart, OtherPart, PartAsked } from './find-part.ts'
import { textSeen } from './seen-texts.ts'

/** What is said where the text that was meant is another by now. */
export const conflictWith = (asked: PartAsked & { text: string }, { other }: OtherPart, language: Language) =>
  new DeskRefusal(409, 'conflict', textsOf(language).desk.edit.conflict, {
    was: textSeen(asked.base) ?? '',
    now: other.text,
    yours: asked.text,
    base: other.base,
  })

/** What is said where a text cannot stand there. */
export function refusalOf({ row: { kind, number } }: FoundPart, refused: BodyRefusal, language: Language): DeskRefusal {
  const { edit, rows } = textsOf(language).desk
  const words = { shared: edit.elsewhere, kind: edit.otherKind(rows.theRow(kind, number)), alone: edit.alone }
  return new DeskRefusal(400, `block-${refused}`, words[refused])
}
