/// <reference lib="dom" />
// What articles do with script: numbers open the other edition in place.
import { keepPlace } from '../reader/keep-place.ts'
import { openInPlace } from '../reader/open-in-place.ts'

keepPlace()
openInPlace(document.querySelector<HTMLElement>('.body'))
