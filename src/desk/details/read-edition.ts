import { TEXT_LIMIT } from '../../ground/basics/limits.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { lookAt } from '../../read/look-at.ts'
import { readBytes } from '../../read/read-bytes.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'

/** The bytes of an edition as the disk has them at this moment. Throws DeskRefusal (404) where it is no file any more. */
export function readEdition({ root, language }: Pick<Desk, 'root' | 'language'>, path: string): Buffer {
  if (lookAt(root, path)?.kind !== 'file') {
    throw new DeskRefusal(404, 'edition-missing', textsOf(language).desk.refusals.editionMissing(path))
  }
  return readBytes(root, path, TEXT_LIMIT + 1)
}
