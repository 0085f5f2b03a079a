import type { Text } from 'mdast'
import { defaultHandlers, type Handlers } from 'mdast-util-to-hast'

/** The space between a figure and its sign or degree: `12 %`, `20 °C`, `30 €`. */
export const BEFORE_SIGN = /(?<=\d) (?=[%‰°€£¥$])/

/** Running text; it is noted where a line must not end between a figure and its sign (RAE, Ortografía 2010, on symbols). */
export const textHandlers: Handlers = {
  text(state, node: Text) {
    const text = defaultHandlers.text(state, node)
    if (text.type === 'text' && BEFORE_SIGN.test(text.value)) text.data = { hasSign: true }
    return text
  },
}
