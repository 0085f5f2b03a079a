import { valueIn } from './html-visitor.ts'
import { readFragment } from './read-html.ts'

/** What HTML that is to stand in a page leads to or loads, as written. */
export const addressesInHtml = (html: string): string[] =>
  readFragment(html, () => {
    const addresses: string[] = []
    return {
      addresses,
      open: (_, attributes) => {
        for (const name of ['href', 'src']) {
          const address = valueIn(attributes, name)
          if (address !== undefined) addresses.push(address)
        }
      },
      close: () => {},
    }
  }).addresses
