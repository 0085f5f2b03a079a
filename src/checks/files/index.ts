import type { Check } from '../../model.ts'
import { characterBidi } from './character-bidi.ts'
import { characterControl } from './character-control.ts'
import { characterInvisible } from './character-invisible.ts'
import { characterLost } from './character-lost.ts'
import { conflictMarker } from './conflict-marker.ts'
import { fileStray } from './file-stray.ts'
import { textMojibake } from './text-mojibake.ts'

/** The checks of the group `files`. */
export const filesChecks: Check[] = [
  characterBidi,
  characterControl,
  characterInvisible,
  characterLost,
  conflictMarker,
  fileStray,
  textMojibake,
]
