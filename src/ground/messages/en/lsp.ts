import type { BlockKind } from '../../model/block-kind.ts'
import { isField } from '../../model/is-field.ts'
import { BLOCK_KINDS } from './block-kinds.ts'
import { FIELD_NAMES } from './field-names.ts'

/** What editors of code show of the language server. */
export const lsp = {
  mend: (check: string) => `Mend this (${check})`,
  mendAll: 'Mend all that has one right outcome (facing format --fix)',
  accept: (check: string, isBlock: boolean) =>
    isBlock ? `Accept “${check}” in this block, with a reason` : `Accept “${check}” in this edition, with a reason`,
  openPage: (check: string) => `What “${check}” is about`,
  blockOf: (id: string, kind: BlockKind): string => (isField(id) ? FIELD_NAMES[id] : BLOCK_KINDS[kind]),
  required: 'required',
  today: 'Today',
  unfollowed: (reason: string) => `The newsroom could not be looked at: ${reason}`,
}
