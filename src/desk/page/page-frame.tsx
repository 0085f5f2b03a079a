/// <reference lib="dom" />
import { Masthead } from './masthead.tsx'
import { place } from './place.ts'
import { said } from './said.ts'
import { SCREENS } from './screens.ts'
import { failure, frame } from './state.ts'
import { StatusLine } from './status-line.tsx'

/** What stands around every screen: the masthead, but where a screen has a head of its own. */
export function PageFrame() {
  const { screen, key } = place.value
  const { Screen, hasHead } = SCREENS[frame.value && !frame.value.newsroom ? 'first' : screen]
  return (
    <>
      <a class="skip" href="#main">
        {said.page.skip}
      </a>
      {!hasHead && <Masthead />}
      {frame.value ? <Screen key={`${screen} ${key}`} /> : <Waiting />}
    </>
  )
}

function Waiting() {
  return (
    <main id="main" tabIndex={-1}>
      <h1 class="vh">{said.page.desk}</h1>
      <StatusLine idle={failure.value || said.page.loading} />
    </main>
  )
}
