/// <reference lib="dom" />
import { remembered } from './remembered.ts'

const session = () => sessionStorage

/** Facing pages are shown as they were left, for as long as the visit lasts: in the view that was chosen last, with what was uncovered. */
export function rememberView(views: Element): void {
  const chosen = document.getElementById(remembered(session, 'facing-view') ?? '')
  if (chosen instanceof HTMLInputElement) chosen.checked = true
  views.addEventListener('change', ({ target }) => remembered(session, 'facing-view', (target as Element).id))

  const name = `facing-open ${location.pathname}`
  const covers = [...document.querySelectorAll<HTMLDetailsElement>('.cover')]
  const idOf = (cover: Element) => cover.parentElement?.id ?? ''
  const open = remembered(session, name)?.split(' ') ?? []
  for (const cover of covers) if (open.includes(idOf(cover))) cover.open = true
  // Not as each is toggled: that is told a moment later, and whoever leaves at once would leave it behind.
  addEventListener('pagehide', () =>
    remembered(
      session,
      name,
      covers
        .filter((each) => each.open)
        .map(idOf)
        .join(' '),
    ),
  )
}
