import type { FollowedNewsroom } from '../../../follow/follow-newsroom.ts'
import type { Digest } from '../../../model.ts'

/** Of what changes at once, so many articles are rendered before they are asked for. */
const MOST_RENDERED = 20

/** Renders what has just changed, before it is asked for, as long as its files say what was looked at. */
export function renderTexts(digests: readonly Digest[], texts: FollowedNewsroom['texts']): void {
  for (const { outline } of digests.slice(0, MOST_RENDERED)) {
    try {
      if (outline) texts.get(`${outline.kind} ${outline.key}`)?.value()
    } catch {
      // Whoever asks for the page is told.
    }
  }
}
