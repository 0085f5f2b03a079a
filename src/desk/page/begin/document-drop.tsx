import { deskBegin } from '../../../ground/messages/en/desk-begin.ts'
import { DropArea } from '../drop-area.tsx'
import { giveDocument } from './draft.ts'

/** Where a document is dropped or chosen. */
export function DocumentDrop() {
  const { drop, chooseFile, unwritten } = deskBegin
  return (
    <DropArea accept=".docx,.html,.htm,.md,.txt" label={chooseFile} after={unwritten} onFile={giveDocument}>
      {drop}
    </DropArea>
  )
}
