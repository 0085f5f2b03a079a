import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { PageState } from '../../../../src/cli/commands/dev/page-state.ts'

/** As much of an element as the script uses. */
interface Element {
  name: string
  textContent: string
  children: Element[]
  open?: boolean
  className?: string
}

/** Runs the script in a page of the build `7-1`; returns the page and what tells it the state. */
function open() {
  const page = { body: [] as unknown[], reloads: 0 }
  let tell: (event: { data: string }) => void = () => {}
  const element = (name: string) => {
    const children: unknown[] = []
    const find = (wanted: string) => (children as Element[]).find((child) => child.name === wanted)
    return {
      name,
      children,
      append: (...added: unknown[]) => children.push(...added),
      replaceChildren: (...added: unknown[]) => children.splice(0, children.length, ...added),
      querySelector: find,
      remove: () => page.body.splice(0),
      attachShadow: () => Object.assign(shadow, element('shadow')),
    }
  }
  const shadow = {} as Element
  runInNewContext(readFileSync('src/cli/commands/dev/client.js', 'utf8'), {
    URL,
    JSON,
    document: {
      currentScript: { src: 'http://localhost:8080/__facing/client.js?build=7-1' },
      createElement: element,
      body: { append: (added: unknown) => page.body.push(added) },
    },
    CSSStyleSheet: class {
      replaceSync() {}
    },
    location: { reload: () => page.reloads++ },
    EventSource: class {
      addEventListener(name: string, listener: typeof tell) {
        expect(name).toBe('state')
        tell = listener
      }
    },
  })
  return { page, shadow, tell: (state: PageState) => tell({ data: JSON.stringify(state) }) }
}

const clean: PageState = { build: '7-1', summary: '', severity: 'warning', problems: [] }
const problem = { place: 'error articles/a/index.es.md:3:1', message: '<b>Missing</b>', note: 'Add it.' }

it('says what is wrong, as text, and takes it away when it is mended', () => {
  const { page, shadow, tell } = open()
  tell(clean)
  expect(page.body).toEqual([])
  tell({ ...clean, summary: '1 error', severity: 'error', problems: [problem] })
  expect(page.body).toHaveLength(1)
  const [details] = shadow.children
  expect([details?.className, details?.open]).toEqual(['error', false])
  const [summary, list] = details?.children ?? []
  expect(summary?.textContent).toBe('1 error')
  const [item] = list?.children ?? []
  expect(item?.children.map(({ textContent }) => textContent)).toEqual([problem.place, problem.message, problem.note])
  tell(clean)
  expect([page.body, page.reloads]).toEqual([[], 0])
})

it('stays open while problems change', () => {
  const { shadow, tell } = open()
  const state: PageState = { ...clean, summary: '1 warning', problems: [problem] }
  tell(state)
  Object.assign(shadow.children[0] ?? {}, { open: true })
  tell({ ...state, summary: '2 warnings' })
  expect(shadow.children[0]?.open).toBe(true)
})

it('reloads the page after another build, also one that it missed', () => {
  const { page, tell } = open()
  tell({ ...clean, build: '7-2' })
  expect(page.reloads).toBe(1)
})
