import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { attempt } from './attempt.ts'
import { place } from './place.ts'
import { SCREENS } from './screens.ts'
import { failure, frame } from './state.ts'
import { StatusLine } from './status-line.tsx'

type Name = keyof typeof SCREENS

/** Screens that were shown once. */
const loaded = signal<Partial<Record<Name, ComponentType>>>({})

/** What stands around every screen, and the screen itself once it is there. */
export function PageFrame() {
  const { screen, key } = place.value
  const name = frame.value && !frame.value.newsroom ? 'first' : screen
  const Screen = loaded.value[name]
  useEffect(() => {
    if (!Screen) attempt(() => loadScreen(name))
  }, [name, Screen])
  return (
    <>
      <a class="skip" href="#main">
        {deskPage.skip}
      </a>
      {frame.value && Screen ? <Screen key={`${screen} ${key}`} /> : <Waiting />}
    </>
  )
}

async function loadScreen(name: Name): Promise<void> {
  loaded.value = { ...loaded.value, [name]: await SCREENS[name]() }
}

function Waiting() {
  return (
    <main id="main" tabIndex={-1}>
      <h1 class="vh">{deskPage.desk}</h1>
      <StatusLine idle={failure.value || deskPage.loading} />
    </main>
  )
}
