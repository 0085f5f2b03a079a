import { useComputed } from '@preact/signals'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { frame } from '../state.ts'
import { type Session, writtenEdition } from './session.ts'

/** The page as readers will see it, at the row somebody is in, anew after every save. No script runs in it. */
export function PreviewPane({ session }: { session: Session }) {
  const shows = session.preview.value
  const row = useComputed(() => session.row.value?.row.value.id ?? '').value
  if (shows === 'none') return null
  const article = session.article.value
  const isAlone = writtenEdition(session) === article?.source
  const path = shows === 'facing' ? article?.facing : article?.editions[writtenEdition(session)]?.preview
  const address = path && frame.value ? new URL(path, frame.value.preview) : null
  address?.searchParams.set('at', String(session.renewed.value))
  if (address && row) address.hash = row
  return (
    <aside class="look" aria-label={deskArticle.preview}>
      {!isAlone && article?.facing && (
        <p class="acts">
          {(['article', 'facing'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={shows === name}
              onClick={() => (session.preview.value = name)}
            >
              {deskPanels.previewOf[name]}
            </button>
          ))}
        </p>
      )}
      {address ? (
        <iframe title={deskPanels.previewOf[shows]} sandbox="allow-same-origin" src={address.href} />
      ) : (
        <p>{deskPanels.previewNone}</p>
      )}
    </aside>
  )
}
