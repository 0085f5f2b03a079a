import { effect } from '@preact/signals'
import type { ArticleList, DeskEvent, DeskFrame } from '../api/list.ts'
import { ask, askLines, isKnown, isOnline } from './api-client.ts'
import { changed, failure, frame, list } from './state.ts'
import { token } from './token.ts'

/** ms from the end of the events to the next try. */
const AGAIN = 500

/** Asks for what surrounds all articles whenever it changed or the server is back, and follows what changes on the disk. */
export function followDesk(): void {
  let following: AbortController | undefined
  effect(() => {
    following?.abort()
    if (!token.value) isKnown.value = false
    if (!isOnline.value || !token.value) return
    following = new AbortController()
    loadFrame()
    // Whatever changed meanwhile.
    changed.value = []
    follow(following.signal)
  })
}

/** Asks for all articles, anew. */
export async function loadList(): Promise<void> {
  await keepFailure(async () => {
    list.value = await ask<ArticleList>('GET', 'articles')
  })
}

/** Asks for what surrounds all articles, anew. */
export const loadFrame = (): Promise<void> =>
  keepFailure(async () => {
    frame.value = await ask<DeskFrame>('GET', 'desk')
  })

async function follow(until: AbortSignal): Promise<void> {
  try {
    await askLines<DeskEvent>('GET', 'events', heard, until)
  } catch {}
  // The stream has ended: whether the server is still there, a request tells.
  setTimeout(async () => {
    if (until.aborted) return
    await loadFrame()
    if (isOnline.value && isKnown.value && !until.aborted) follow(until)
  }, AGAIN)
}

function heard(event: DeskEvent): void {
  if ('changed' in event) changed.value = [...event.changed]
  if ('frame' in event) loadFrame()
}

async function keepFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work()
    failure.value = ''
  } catch (error) {
    failure.value = error instanceof Error && isOnline.value ? error.message : ''
  }
}
