import type { FileFault } from '../model/files.ts'
import type { Said } from '../model/problem.ts'
import type { Texts } from './index.ts'

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
export function sayFileFault({ checks }: Texts, fault: FileFault, name: string): Said {
  switch (fault.kind) {
    case 'symlink':
      return checks['file-symlink'](name)
    case 'special':
    case 'folder':
      return checks['file-special'][fault.kind]()
    case 'size':
      return checks['file-too-large'](fault.bytes, fault.limit)
    case 'encoding':
      return checks['encoding-unexpected'](fault.looksLike)
    case 'image':
      if (fault.reason === 'other-format') return checks['image-format-mismatch'](name, fault.detail)
      if (fault.reason === 'too-many-pixels') return checks['image-too-large'](fault.detail)
      return checks['image-unreadable'][fault.reason](name)
  }
}
