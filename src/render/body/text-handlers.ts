import type { Text } from 'mdast'
import { defaultHandlers, type Handlers } from 'mdast-util-to-hast'

/** The space between a figure and its sign or degree: `12 %`, `20 °C`, `30 €`. */
const BEFORE_SIGN = /(?<=\d) (?=[%‰°€£¥$])/g

/** Running text, in which no line ends between a figure and its sign (RAE, Ortografía 2010, on symbols). */
export const textHandlers: Handlers = {
  text: (state, node: Text) =>
    defaultHandlers.text(state, { ...node, value: node.value.replace(BEFORE_SIGN, '\u00a0') }),
}
