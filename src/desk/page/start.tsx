/// <reference lib="dom" />
import { render } from 'preact'
import { followDesk } from './load.ts'
import { PageFrame } from './page-frame.tsx'
import { followPlace } from './place.ts'
import { type FrameWords, speak, type WordLoaders } from './said.ts'
import { takeToken } from './token.ts'

/** Begins the page in `#desk`. */
export function start(words: FrameWords, later: WordLoaders): void {
  speak(words, later)
  takeToken()
  followPlace()
  const root = document.getElementById('desk')
  if (root) render(<PageFrame />, root)
  followDesk()
}
