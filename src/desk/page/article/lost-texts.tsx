/// <reference lib="dom" />
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { tell } from '../tell.ts'
import { fieldName } from './field-name.ts'
import { forgetKept } from './kept-texts.ts'
import { allFields, type LostText, type Session } from './session.ts'

/** Texts whose place is gone, to be copied elsewhere. */
export function LostTexts({ session }: { session: Session }) {
  const lost = session.lost.value
  if (lost.length === 0) return null
  const drop = (text: LostText) => {
    if (text.key !== undefined) forgetKept(text.key)
    session.lost.value = lost.filter((each) => each !== text)
  }
  return (
    <section class="panel">
      <h2>{deskPanels.lost}</h2>
      <TextsToCopy texts={lost} onDiscard={drop} />
    </section>
  )
}

/** All texts of an article that is gone, as they were last seen or typed. */
export function GoneArticle({ session }: { session: Session }) {
  const texts = allFields(session)
    .map((field) => ({ name: fieldName(session, field), text: field.text.value }))
    .filter(({ text }) => text !== '')
  return (
    <section class="panel">
      <h2>{deskPanels.gone}</h2>
      {texts.length > 0 && <p>{deskPanels.goneNote}</p>}
      <TextsToCopy texts={texts} />
    </section>
  )
}

function TextsToCopy({ texts, onDiscard }: { texts: readonly LostText[]; onDiscard?: (text: LostText) => void }) {
  return (
    <ul class="past">
      {texts.map((text) => (
        <li key={`${text.name} ${text.text}`}>
          <small>{text.name}</small>
          <p>{text.text}</p>
          <button
            type="button"
            onClick={() => navigator.clipboard.writeText(text.text).then(() => tell(deskPanels.copied))}
          >
            {deskPanels.copy}
          </button>
          {onDiscard && (
            <button type="button" onClick={() => onDiscard(text)}>
              {deskPanels.discard}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
