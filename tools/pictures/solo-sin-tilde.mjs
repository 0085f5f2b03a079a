import { INK, opening, SPANISH, words } from './opening.mjs'

/** The word without its accent, which drifts off; the page across from it is blank. */
export function drawSolo() {
  return opening(`${words('solo', { x: 420, y: 540, size: 250, fill: INK })}
  <path d="M352 330 C430 250 500 250 590 200" fill="none" stroke="${SPANISH}" stroke-width="3" stroke-dasharray="1 13" stroke-linecap="round"/>
  <path d="M612 232 L666 150 C674 138 694 148 688 162 L632 240 C626 248 606 242 612 232 Z" fill="${SPANISH}"/>`)
}
