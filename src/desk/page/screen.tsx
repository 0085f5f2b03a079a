/// <reference lib="dom" />
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { Masthead } from './masthead.tsx'
import { StatusLine } from './status-line.tsx'

/** The masthead and a screen below it: its title, which the window has too, the status line, what can be done, and the rest. */
export function Screen(props: {
  title: string
  idle?: string | undefined
  acts?: ComponentChildren
  children?: ComponentChildren
}) {
  const { title, idle, acts, children } = props
  useEffect(() => {
    document.title = `${title} · ${deskPage.desk}`
  }, [title])
  return (
    <>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <div class="title">
          <div>
            <h1>{title}</h1>
            <StatusLine idle={idle} />
          </div>
          <div class="acts">{acts}</div>
        </div>
        {children}
      </main>
    </>
  )
}
