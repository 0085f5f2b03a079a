/// <reference lib="dom" />

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * Facing pages: a sentence can be tapped, and gone to by key. The first one is a stop of the Tab key, from which the arrows
 * lead on; the style marks its opposite. `parts`: of sentences, of which some are in several elements.
 */
export function stepBySentence(parts: readonly HTMLElement[]): void {
  const cellOf = (part: HTMLElement) => part.closest('[lang]')
  const firsts = parts.filter((part, index) => {
    const before = parts[index - 1]
    return before?.className !== part.className || cellOf(before) !== cellOf(part)
  })
  for (const part of parts) part.tabIndex = -1
  if (firsts[0]) firsts[0].tabIndex = 0
  document.querySelector('.facing')?.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent
    const step = STEPS[key]
    const here = firsts.indexOf(target as HTMLElement)
    if (!step || here < 0) return
    event.preventDefault()
    const next = firsts.slice(step > 0 ? here + 1 : 0, step > 0 ? undefined : here)
    const shown = next.filter((part) => part.getClientRects().length > 0)
    shown.at(step > 0 ? 0 : -1)?.focus()
  })
}
