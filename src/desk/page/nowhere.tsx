import { said } from './said.ts'
import { StatusLine } from './status-line.tsx'

/** Where an address leads nowhere. */
export function Nowhere() {
  return (
    <main id="main" tabIndex={-1}>
      <div class="title">
        <h1>{said.page.nowhere}</h1>
        <StatusLine />
      </div>
    </main>
  )
}
