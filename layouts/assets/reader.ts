/// <reference lib="dom" />
// What every page does with script; each works without.
import { keepPlace } from './reader/keep-place.ts'
import { reachScrolling } from './reader/reach-scrolling.ts'
import { LAST_LANGUAGE, remembered } from './reader/remembered.ts'

keepPlace()
reachScrolling(document)

/** The language chosen last is only marked, never entered for the reader. */
const local = () => localStorage
const last = remembered(local, LAST_LANGUAGE)
for (const half of document.querySelectorAll<HTMLElement>('[data-choice]')) {
  half.addEventListener('click', () => remembered(local, LAST_LANGUAGE, half.dataset.choice ?? ''))
  if (half.dataset.choice === last) half.classList.add('last')
}
