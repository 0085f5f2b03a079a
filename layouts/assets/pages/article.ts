/// <reference lib="dom" />
// What articles do besides: numbers open the other edition in place.
import '../reader.ts'
import { openInPlace } from '../reader/open-in-place.ts'

openInPlace(document.querySelector<HTMLElement>('.body'))
