import { textsOf } from '../../ground/messages/index.ts'
import type { FileEntry } from '../../model.ts'
import { removeFile } from '../../write/remove-file.ts'
import { replaceText } from '../../write/replace-text.ts'
import type { Saved } from '../api/rows.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { savedNow } from '../rows/saved-now.ts'
import { forgetOperation, operationOf } from './operations.ts'
import { withoutChange } from './without-change.ts'
import { writeAgain } from './write-again.ts'

/** Takes back what an operation wrote, all of it or nothing. Throws DeskRefusal (409) where what it wrote is another by now. */
export function undoOperation(desk: Desk, key: string, operation: string): Saved {
  const files = operationOf(desk, operation) ?? []
  const gone = () => new DeskRefusal(409, 'undo-gone', textsOf(desk.language).desk.edit.undoGone)
  writeAgain(desk, key, ({ folder }) => {
    const entries = [...folder.files, ...(folder.lock ? [folder.lock] : [])]
    const changes = files.map((change) => {
      const read = entries.find(({ path }) => path === change.path)?.text
      return { change, read, back: read === undefined ? undefined : withoutChange(read, change) }
    })
    if (changes.length === 0 || changes.some(({ back }) => back === undefined)) throw gone()
    // The editions first: a line stays open until its text is as it was.
    const inOrder = changes.toSorted((a, b) => Number(isLock(a.change)) - Number(isLock(b.change)))
    return inOrder.every(({ change, read, back = '' }) =>
      takeBack(desk, { path: change.path, read, back }, change.before),
    )
      ? true
      : undefined
  })
  forgetOperation(desk, operation)
  void desk.wrote(files.map(({ path }) => path))
  return savedNow(desk, key)
}

const isLock = ({ path }: Pick<FileEntry, 'path'>): boolean => path.endsWith('/sync.lock')

const takeBack = ({ root }: Desk, { path, read, back }: Taken, before: string | null): boolean =>
  before === null && back === '' && read !== undefined
    ? removeFile(root, path, read)
    : replaceText(root, path, read, back)

/** A file, what was read of it, and what it is to say again. */
interface Taken {
  path: string
  read: string | undefined
  back: string
}
