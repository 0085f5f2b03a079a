import { textsOf } from '../../ground/messages/index.ts'
import type { Desk, OpenArticle } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { whyReadOnly } from '../rows/why-read-only.ts'

/** Another program may write between reading and writing: so often the article is opened again. */
const TIMES = 4

/**
 * Opens an article and writes of it, time after time where `write` gives undefined because a file is another than was read.
 * Throws DeskRefusal (409) where it can only be read, or goes on changing.
 */
export function writeAgain<Written>(
  desk: Desk,
  key: string,
  write: (article: OpenArticle['article']) => Written | undefined,
): Written {
  for (let time = 0; time < TIMES; time++) {
    const open = desk.open(key)
    const readOnly = whyReadOnly(open, desk.language)
    if (readOnly !== undefined) throw new DeskRefusal(409, 'read-only', readOnly)
    const written = write(open.article)
    if (written !== undefined) return written
  }
  throw new DeskRefusal(409, 'busy', textsOf(desk.language).desk.edit.busy)
}
