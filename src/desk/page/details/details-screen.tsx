/// <reference lib="dom" />
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { DetailPath } from '../../../ground/messages/en/desk-details.ts'
import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { type Language, otherLanguage } from '../../../ground/model/language.ts'
import { isOnline } from '../api-client.ts'
import { pathTo, place } from '../place.ts'
import { ProblemNote } from '../problem-note.tsx'
import { Screen } from '../screen.tsx'
import { changed } from '../state.ts'
import { tell } from '../tell.ts'
import { DetailField } from './detail-field.tsx'
import { DETAIL_FIELDS, type FieldGroup, OF_TRANSLATIONS } from './detail-fields.ts'
import { type DetailsSession, detailsSession } from './details-session.ts'

const PATHS = Object.keys(DETAIL_FIELDS) as DetailPath[]

/** The front matter of an article as a form: the editions side by side, what they share once. */
export function DetailsScreen() {
  const { key } = place.value
  const session = useMemo(() => detailsSession(key), [key])
  const now = changed.value
  const online = isOnline.value
  useEffect(() => {
    if (online && (!session.data.value || now.includes(key))) session.load().catch((error) => tell(error.message))
    if (online) session.save()
  }, [session, key, now, online])
  useEffect(() => {
    // What is typed here is in no store: leaving is asked while something waits.
    const leave = (event: Event) => {
      if (Object.keys(session.typed.value).length > 0) event.preventDefault()
      session.save()
    }
    addEventListener('beforeunload', leave)
    return () => {
      session.save()
      removeEventListener('beforeunload', leave)
    }
  }, [session])
  const data = session.data.value
  const { row } = place.value
  const isThere = data !== null
  useEffect(() => {
    if (isThere && row) document.getElementById(row)?.focus()
  }, [isThere, row])
  if (!data) return <Screen title={deskDetails.heading} idle={deskPage.loading} />
  const groups = Object.keys(deskDetails.groups) as FieldGroup[]
  const others = data.problems.filter(({ row, field }) => !row && !(field && field in DETAIL_FIELDS))
  const title = data.editions[data.source]?.values.title
  return (
    <Screen
      title={`${deskDetails.heading}: ${title ?? key}`}
      acts={
        <>
          <a class="btn" href="/">
            {deskPage.articles}
          </a>
          <a class="btn p" href={pathTo(key)}>
            {deskDetails.toText}
          </a>
        </>
      }
    >
      {others.length > 0 && (
        <ul class="msg" aria-label={deskDetails.others}>
          {others.map((problem) => (
            <ProblemNote key={problem.message} article={key} problem={problem} onAllowed={session.load} />
          ))}
        </ul>
      )}
      {groups.map((group) => (
        <Group key={group} group={group} session={session} />
      ))}
    </Screen>
  )
}

function Group({ group, session }: { group: FieldGroup; session: DetailsSession }) {
  const wasMeant = useRef(false)
  const data = session.data.value
  if (!data) return null
  const { source, editions, shared } = data
  const translation = otherLanguage(source)
  const heading = deskDetails.groups[group]
  const rows = PATHS.filter((path) => DETAIL_FIELDS[path][0] === group).map((path) => {
    const isShared = shared.includes(path)
    const isOfTranslation = OF_TRANSLATIONS.includes(path) && !(path in (editions[source]?.values ?? {}))
    const all: Language[] = isShared ? [source] : isOfTranslation ? [translation] : [source, translation]
    const sides = all.filter((language) => editions[language])
    return (
      <div key={path} class={sides.length > 1 ? 'pair' : 'single'}>
        {sides.map((edition) => (
          <DetailField
            key={edition}
            session={session}
            path={path}
            edition={edition}
            isShared={isShared || isOfTranslation}
          />
        ))}
      </div>
    )
  })
  // Whoever mends the last problem in it is still at work there.
  wasMeant.current ||= data.problems.some(({ field }) => DETAIL_FIELDS[field as DetailPath]?.[0] === group)
  return group === 'rest' ? (
    <details class="group" open={wasMeant.current}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      <div class="grid">{rows}</div>
    </details>
  ) : (
    <section class="group">
      <h2>{heading}</h2>
      <div class="grid">{rows}</div>
    </section>
  )
}
