/// <reference lib="dom" />
import { render } from 'preact'
import { followDesk } from './load.ts'
import { PageFrame } from './page-frame.tsx'
import { followPlace } from './place.ts'
import { type PageWords, speak } from './said.ts'
import { takeToken } from './token.ts'

/** Begins the page in `#desk`. */
export function start(texts: PageWords): void {
  speak(texts)
  takeToken()
  followPlace()
  const root = document.getElementById('desk')
  if (root) render(<PageFrame />, root)
  followDesk()
}
