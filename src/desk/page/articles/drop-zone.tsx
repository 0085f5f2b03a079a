/// <reference lib="dom" />
import { said } from '../said.ts'

/** Where a document can be dropped. */
export function DropZone() {
  const [before, choose, after] = said.page.drop
  return (
    <p class="drop">
      {before}
      <a href="/import">{choose}</a>
      {after}
      {said.page.unwritten}
    </p>
  )
}
