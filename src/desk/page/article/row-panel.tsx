/// <reference lib="dom" />
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { focusOnce } from './focus-once.ts'
import { goToField } from './move.ts'
import type { Session } from './session.ts'

/** Something opened below a row or above all of them. Escape and its button close it, and lead back to the field. */
export function RowPanel(props: {
  session: Session
  title: string
  lead?: boolean
  isOfRow?: boolean
  children: ComponentChildren
}) {
  const { session, title, lead = false, isOfRow = true, children } = props
  const id = useId()
  const Heading = isOfRow ? 'h3' : 'h2'
  const close = () => {
    session.panel.value = null
    const field = session.field.peek()
    if (field?.element) field.element.focus()
    else goToField(session, null, 1)
  }
  return (
    <fieldset
      class="panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <Heading id={id} ref={lead ? focusOnce : null} tabIndex={lead ? -1 : undefined}>
        {title}
      </Heading>
      {children}
      <button type="button" class="q" onClick={close}>
        {deskPanels.close}
      </button>
    </fieldset>
  )
}
