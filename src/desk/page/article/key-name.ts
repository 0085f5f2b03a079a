/// <reference lib="dom" />

/** Whether ⌘ is what Ctrl is elsewhere. */
export const isMac = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform)

/**
 * What was pressed: `Ctrl+Shift+Enter`, `F8`. Nothing during composition, nor with Alt (or AltGr, which some systems tell as
 * Ctrl and Alt), which types signs.
 */
export function keyName(event: KeyboardEvent, hasCommand = isMac()): string {
  if (event.isComposing || event.keyCode === 229 || event.altKey || event.getModifierState('AltGraph')) return ''
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  if (/^(?:Control|Shift|Meta|Alt|Dead|Process|Unidentified)$/.test(key)) return ''
  const isControl = hasCommand ? event.metaKey : event.ctrlKey
  return `${isControl ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`
}

/** As a key is shown: `Ctrl Enter`, `⌘ Enter`. */
export const shownKey = (name: string): string => name.replace('Ctrl', isMac() ? '⌘' : 'Ctrl').replaceAll('+', ' ')
