import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { attempt } from './attempt.ts'
import { place } from './place.ts'
import { loadWords, said } from './said.ts'
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
        {said.page.skip}
      </a>
      {frame.value && Screen ? <Screen key={`${screen} ${key}`} /> : <Waiting />}
    </>
  )
}

async function loadScreen(name: Name): Promise<void> {
  const { load, words } = SCREENS[name]
  const [Screen] = await Promise.all([load(), loadWords(words)])
  loaded.value = { ...loaded.value, [name]: Screen }
}

function Waiting() {
  return (
    <main id="main" tabIndex={-1}>
      <h1 class="vh">{said.page.desk}</h1>
      <StatusLine idle={failure.value || said.page.loading} />
    </main>
  )
}
