import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import type { DeskDetails, PhotoGiven } from '../../api/details.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { attempt } from '../attempt.ts'
import { DropArea } from '../drop-area.tsx'
import { readBase64 } from '../read-base64.ts'
import { frame } from '../state.ts'
import type { InputProps } from './input-props.ts'

/** The photo as it is, and where another one is dropped or chosen. */
export function PhotoInput({ id, session, path, edition, describedBy }: InputProps) {
  const file = session.valueAt(edition, path)
  const photo = session.data.value?.photo
  const take = (chosen: File) =>
    attempt(async () => {
      const body: PhotoGiven = { edition, name: chosen.name, data: await readBase64(chosen) }
      session.data.value = await ask<DeskDetails>('POST', articlePath(session.key, 'photo'), body)
    })
  return (
    <DropArea id={id} label={deskDetails.choosePhoto} accept="image/*" describedBy={describedBy} onFile={take}>
      {photo && <img src={frame.value?.preview + photo} alt={String(file ?? '')} />}
      {file && <b>{String(file)}</b>} {deskDetails.dropPhoto}
    </DropArea>
  )
}
