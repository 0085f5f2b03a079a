import { DropArea } from '../drop-area.tsx'
import { said } from '../said.ts'
import { giveDocument } from './draft.ts'

/** Where a document is dropped or chosen. */
export function DocumentDrop() {
  const { drop, chooseFile, unwritten } = said.begin
  return (
    <DropArea accept=".docx,.html,.htm,.md,.txt" label={chooseFile} after={unwritten} onFile={giveDocument}>
      {drop}
    </DropArea>
  )
}
