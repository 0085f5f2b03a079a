/// <reference lib="dom" />

/**
 * Facing pages: a selection that begins in one column stays in it; what begins in none, such as all of the page, has both.
 * The style makes the other column one that cannot be selected.
 */
export function keepColumn(facing: HTMLElement | null): void {
  const choose = (event: Event) => {
    const { target, type, button, shiftKey } = event as PointerEvent
    // A menu is opened, or what is selected made longer.
    if (!facing || button || shiftKey) return
    const element = target instanceof Element ? target : (target as Node).parentElement
    const column = element?.closest('.row > [lang]')?.classList[0] ?? ''
    if (column === facing.dataset.column) return
    // Else what was selected would be so in this column, and pressed on be dragged away.
    if (type === 'pointerdown') getSelection()?.empty()
    facing.dataset.column = column
  }
  for (const type of ['pointerdown', 'selectstart']) document.addEventListener(type, choose)
}
