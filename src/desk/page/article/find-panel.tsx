import { useState } from 'preact/hooks'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import type { FoundPlace, FoundPlaces, ReplaceAsked } from '../../api/edits.ts'
import { ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { attempt } from '../attempt.ts'
import { changeArticle } from './change-article.ts'
import { focusOnce } from './focus-once.ts'
import { RowPanel } from './row-panel.tsx'
import { saveAll } from './save-field.ts'
import { type Session, writtenEdition } from './session.ts'

/** Finds words in the written edition, and puts others in the places that are chosen, each shown as it will be. */
export function FindPanel({ session }: { session: Session }) {
  const [asked, setAsked] = useState({ find: '', with: '', wholeWords: true, matchCase: false })
  const [places, setPlaces] = useState<readonly FoundPlace[] | null>(null)
  const [left, setLeft] = useState<ReadonlySet<FoundPlace>>(new Set())
  const set = (change: Partial<typeof asked>) => {
    setAsked({ ...asked, ...change })
    if (!('with' in change)) setPlaces(null)
  }
  const body = (): ReplaceAsked => ({ edition: writtenEdition(session), ...asked })
  const search = async (event: Event) => {
    event.preventDefault()
    if (!asked.find) return
    await saveAll(session)
    const found = await attempt(() => ask<FoundPlaces>('POST', articlePath(session.key, 'replace'), body()))
    setPlaces(found?.places ?? null)
    setLeft(new Set())
  }
  const chosen = places?.filter((place) => !left.has(place)) ?? []
  const replace = async () => {
    const places = chosen.map(({ block, part, start, end, base }) => ({ block, part, start, end, base }))
    if (await changeArticle(session, 'replace', { ...body(), places })) setPlaces(null)
  }
  const turn = (place: FoundPlace) => {
    const next = new Set(left)
    if (!next.delete(place)) next.add(place)
    setLeft(next)
  }
  return (
    <RowPanel session={session} title={deskPanels.find} isOfRow={false}>
      <form class="act" onSubmit={search}>
        <label>
          {deskPanels.findWhat}{' '}
          <input ref={focusOnce} value={asked.find} onInput={(event) => set({ find: event.currentTarget.value })} />
        </label>
        <label>
          {deskPanels.replaceWith}{' '}
          <input value={asked.with} onInput={(event) => set({ with: event.currentTarget.value })} />
        </label>
        {(['wholeWords', 'matchCase'] as const).map((name) => (
          <label key={name}>
            <input type="checkbox" checked={asked[name]} onChange={() => set({ [name]: !asked[name] })} />{' '}
            {deskPanels[name]}
          </label>
        ))}
        <button type="submit">{deskPanels.search}</button>
      </form>
      {places && <p>{deskPanels.places(places.length)}</p>}
      <ul class="places">
        {places?.map((place) => (
          <li key={`${place.block} ${place.part} ${place.start}`}>
            <label lang={writtenEdition(session)}>
              <input type="checkbox" checked={!left.has(place)} onChange={() => turn(place)} /> {place.before}
              <del>{place.found}</del>
              <ins>{asked.with}</ins>
              {place.after}
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <button type="button" class="p" onClick={replace}>
          {deskPanels.replace(chosen.length)}
        </button>
      )}
    </RowPanel>
  )
}
