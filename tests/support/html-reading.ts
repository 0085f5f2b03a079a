import { expect } from 'vitest'
import { type Attribute, type HtmlVisitor, isAsked } from '../../src/publish/check-site/html-visitor.ts'
import { readParsed } from '../../src/publish/check-site/read-html.ts'
import { readPlainPage } from '../../src/publish/check-site/read-plain-html.ts'

/** Notes all that it is told of a page, a line an event. */
function recorder(): HtmlVisitor & { events: string[] } {
  const events: string[] = []
  return {
    events,
    open: (name, attributes, text) => {
      const said = attributes.filter((attribute) => isAsked(attribute.name)).map(written)
      const isTold = name === 'script' || name === 'style'
      events.push(`<${[name, ...said].join(' ')}>${isTold ? text : ''}`)
    },
    close: () => events.push('</>'),
  }
}

const written = ({ name, value }: Attribute): string => `${name}=${JSON.stringify(value)}`

/** Whether a page is plain. Where it is, a parser must read the same from it. */
export function isReadAlike(html: string, says: string): boolean {
  const own = recorder()
  if (!readPlainPage(html, own)) return false
  const parsed = recorder()
  readParsed(html, parsed)
  expect(own.events.join('\n'), says).toBe(parsed.events.join('\n'))
  return true
}
