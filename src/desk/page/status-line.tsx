import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { isKnown, isOnline } from './api-client.ts'
import { told } from './tell.ts'
import { ToldMessage } from './told-message.tsx'

/** The one live region of a screen, each of which has it in the place that suits it. `idle`: what it says where nothing was told. */
export function StatusLine({ idle = '' }: { idle?: string | undefined }) {
  const { text, undo } = told.value
  return (
    <div class="status">
      <p role="status">
        <ToldMessage
          text={isOnline.value ? (isKnown.value ? text || idle : deskPage.unknownToken) : deskPage.offline}
        />
      </p>
      {undo && (
        <button type="button" class="q" onClick={undo}>
          {deskPage.undo}
        </button>
      )}
    </div>
  )
}
