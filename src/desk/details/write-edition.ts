import { textsOf } from '../../ground/messages/index.ts'
import { replaceFile } from '../../write/replace-file.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'

/** Writes an edition where it still holds the bytes that were read, and tells the desk. Throws DeskRefusal (409), Stop (3). */
export function writeEdition(desk: Desk, path: string, { read, wanted }: { read: Buffer; wanted: Buffer }): void {
  if (wanted.equals(read)) return
  if (!replaceFile(desk.root, path, wanted, read)) {
    throw new DeskRefusal(409, 'conflict', textsOf(desk.language).desk.refusals.detailsChanged)
  }
  void desk.wrote([path])
}
