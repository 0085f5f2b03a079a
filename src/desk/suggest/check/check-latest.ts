import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { TypedAnswer, TypedBlock } from '../../api/edits.ts'
import type { Desk } from '../../desk.ts'
import { memoryOf } from '../memory/memory-of.ts'
import { checkTyped } from './check-typed.ts'

/** The newest text of a field, and what is answered to whoever asked about it. */
interface Waiting {
  typed: TypedBlock
  answer: Promise<TypedAnswer>
}

/** No answer waits longer for the memory; ms. */
const PATIENCE = 25

const waiting = new Map<string, Waiting>()

/** The same a moment later, of the newest text of the field: what was typed and asked before has the same answer. */
export function checkLatest(desk: Desk, key: string, typed: TypedBlock): Promise<TypedAnswer> {
  const field = [desk.root, desk.language, key, typed.edition, typed.block, typed.part].join('\n')
  const known = waiting.get(field)
  if (known) {
    known.typed = typed
    return known.answer
  }
  const own = { typed, answer: soon() }
  waiting.set(field, own)
  return own.answer

  async function soon(): Promise<TypedAnswer> {
    // Requests that have arrived meanwhile come first, and so does what is new in a small newsroom.
    const newsroom = desk.newsroom()
    const known = newsroom && memoryOf(desk.keeper).renew(newsroom)
    await Promise.race([known ?? setImmediate(), sleep(PATIENCE)])
    waiting.delete(field)
    return checkTyped(desk, key, own.typed)
  }
}
