/// <reference lib="dom" />
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** Where a file can be dropped, or chosen by what `label` says. */
export function DropArea(props: {
  id?: string
  accept: string
  describedBy?: string | undefined
  label: string
  after?: string
  onFile: (file: File) => void
  children: ComponentChildren
}) {
  const { id, accept, describedBy, label, after, onFile, children } = props
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    setOver(false)
    if (files?.[0]) onFile(files[0])
  }
  return (
    <fieldset
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files)
      }}
    >
      {children}{' '}
      <label class="q">
        {label}
        <input
          id={id}
          class="vh"
          type="file"
          accept={accept}
          aria-describedby={describedBy}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </label>{' '}
      {after}
    </fieldset>
  )
}
