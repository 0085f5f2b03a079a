/// <reference lib="dom" />
import { render } from 'preact'
import { followDesk } from './load.ts'
import { PageFrame } from './page-frame.tsx'
import { followPlace } from './place.ts'
import { takeToken } from './token.ts'

takeToken()
followPlace()
const root = document.getElementById('desk')
if (root) render(<PageFrame />, root)
followDesk()
