import type { FileFault } from '../model/files.ts'
import type { ToSay } from '../model/finding.ts'
import { toSay } from './to-say.ts'

/** The check that tells a file's fault. */
export function checkOfFault(fault: FileFault) {
  switch (fault.kind) {
    case 'symlink':
      return 'file-symlink'
    case 'special':
    case 'folder':
      return 'file-special'
    case 'size':
      return 'file-too-large'
    case 'encoding':
      return 'encoding-unexpected'
    case 'image':
      if (fault.reason === 'other-format') return 'image-format-mismatch'
      return fault.reason === 'too-many-pixels' ? 'image-too-large' : 'image-unreadable'
  }
}

/** What is wrong with a file as such, and how to mend it. */
export function sayFileFault(fault: FileFault, name: string): ToSay {
  switch (fault.kind) {
    case 'symlink':
      return toSay('file-symlink', name)
    case 'special':
    case 'folder':
      return toSay(`file-special.${fault.kind}`)
    case 'size':
      return toSay('file-too-large', fault.bytes, fault.limit)
    case 'encoding':
      return toSay('encoding-unexpected', fault.looksLike)
    case 'image':
      if (fault.reason === 'other-format') return toSay('image-format-mismatch', name, fault.detail)
      if (fault.reason === 'too-many-pixels') return toSay('image-too-large', fault.detail)
      return toSay(`image-unreadable.${fault.reason}`, name)
  }
}
