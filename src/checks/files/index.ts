import type { Check } from '../../model.ts'
import { characterBidi } from './character-bidi.ts'
import { characterControl } from './character-control.ts'
import { characterInvisible } from './character-invisible.ts'
import { characterLost } from './character-lost.ts'
import { conflictMarker } from './conflict-marker.ts'
import { encodingUnexpected } from './encoding-unexpected.ts'
import { fileSpecial } from './file-special.ts'
import { fileStray } from './file-stray.ts'
import { fileSymlink } from './file-symlink.ts'
import { fileTooLarge } from './file-too-large.ts'
import { imageFormatMismatch } from './image-format-mismatch.ts'
import { imageTooLarge } from './image-too-large.ts'
import { imageUnreadable } from './image-unreadable.ts'
import { textMojibake } from './text-mojibake.ts'

/** The checks of the group `files`. */
export const filesChecks: Check[] = [
  characterBidi,
  characterControl,
  characterInvisible,
  characterLost,
  conflictMarker,
  encodingUnexpected,
  fileSpecial,
  fileStray,
  fileSymlink,
  fileTooLarge,
  imageFormatMismatch,
  imageTooLarge,
  imageUnreadable,
  textMojibake,
]
