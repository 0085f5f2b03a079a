import type { DeskEvent } from '../api/list.ts'
import { openChannel } from './open-channel.ts'

/** Tells whoever listens what changes. */
export interface DeskEvents {
  /** Something changed at these paths from the root. */
  tell: (paths: readonly string[]) => void
  listen: () => AsyncIterable<DeskEvent>
}

/** Between two signs that nothing is broken; ms. */
const ALIVE = 15_000

/** Events of a newsroom: each listener gets those that come after it began. */
export function openEvents(): DeskEvents {
  const listeners = new Set<(event: DeskEvent) => void>()
  return {
    tell(paths) {
      const keys = new Set(paths.flatMap((path) => IN_FOLDER.exec(path)?.[1] ?? []))
      const isAround = paths.some((path) => !IN_FOLDER.test(path))
      for (const hear of listeners) {
        if (keys.size > 0) hear({ changed: [...keys] })
        if (isAround) hear({ frame: true })
      }
    },
    async *listen() {
      const { say, heard } = openChannel<DeskEvent>()
      say({ alive: true })
      const timer = setInterval(() => say({ alive: true }), ALIVE).unref()
      listeners.add(say)
      try {
        yield* heard()
      } finally {
        listeners.delete(say)
        clearInterval(timer)
      }
    },
  }
}

/** The key of an article or a page by the path of something in its folder, or of the folder. */
const IN_FOLDER = /^(?:articles|pages)\/([^/]+)/
