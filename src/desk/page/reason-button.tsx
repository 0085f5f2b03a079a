/// <reference lib="dom" />
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { hush, tell } from './tell.ts'

/** A button that asks for a reason, “Right as it is…” say, and hands it on. A reason there must be. */
export function ReasonButton({ label, onGive }: { label: string; onGive: (reason: string) => unknown }) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <button type="button" class="q" onClick={() => setOpen(true)}>
        {label}
      </button>
    )
  const close = () => setOpen(false)
  return (
    <ReasonForm
      takesFocus
      onGive={(reason) => {
        close()
        onGive(reason)
      }}
      onCancel={close}
    />
  )
}

/** Asks for a reason. `takesFocus`: somebody has just pressed for it. */
export function ReasonForm(props: {
  takesFocus?: boolean
  onGive: (reason: string) => unknown
  onCancel: () => unknown
}) {
  const { takesFocus = false, onGive, onCancel } = props
  const [isRefused, setRefused] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  // Before the next key: what is typed at once belongs to the reason.
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const give = (event: Event) => {
    event.preventDefault()
    const reason = field.current?.value.trim() ?? ''
    setRefused(!reason)
    if (reason === '') {
      tell(deskPage.needsReason)
      return field.current?.focus()
    }
    hush()
    onGive(reason)
  }
  return (
    <form
      class="act"
      onSubmit={give}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label>
        {deskPage.reason} <input ref={field} aria-invalid={isRefused} aria-describedby={isRefused ? id : undefined} />
      </label>
      <button type="submit">{deskPage.record}</button>
      <button type="button" class="q" onClick={onCancel}>
        {deskPage.cancel}
      </button>
      {isRefused && (
        <p id={id} class="bad">
          {deskPage.needsReason}
        </p>
      )}
    </form>
  )
}
