import { isKnown, isOnline } from './api-client.ts'
import { said } from './said.ts'
import { told } from './tell.ts'

/** The one live region of a screen, each of which has it in the place that suits it. `idle`: what it says where nothing was told. */
export function StatusLine({ idle = '' }: { idle?: string | undefined }) {
  const { text, undo } = told.value
  return (
    <div class="status">
      <p role="status">
        {isOnline.value ? (isKnown.value ? text || idle : said.page.unknownToken) : said.page.offline}
      </p>
      {undo && (
        <button type="button" class="q" onClick={undo}>
          {said.page.undo}
        </button>
      )}
    </div>
  )
}
