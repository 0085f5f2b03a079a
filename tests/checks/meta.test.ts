import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CHECK_GROUPS, CHECKS } from '../../src/checks/index.ts'
import { textsOf } from '../../src/ground/messages/index.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(at(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
const idsOf = (group: string): string[] => (CHECK_GROUPS[group] ?? []).map(({ id }) => id)
const groups = Object.keys(CHECK_GROUPS)
const located = groups.flatMap((group) => idsOf(group).map((id) => [group, id] as const))

describe('the table of checks', () => {
  it('has each check once, named subject-problem', () => {
    const ids = CHECKS.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it.each(groups)('has the checks of the group %s in order, and none that lies elsewhere', (group) => {
    const ids = idsOf(group)
    expect(ids).toEqual([...ids].sort())
    const pages = namesIn(`src/checks/${group}`, '.md')
    expect(pages.filter((name) => !name.endsWith('.es'))).toEqual(ids)
    expect(pages.filter((name) => name.endsWith('.es'))).toEqual(ids.map((id) => `${id}.es`))
  })

  it.each(groups)('has a test of each check of the group %s', (group) => {
    const ids = idsOf(group)
    const isPart = (name: string) => !ids.includes(name) && existsSync(at(`src/checks/${group}/${name}.ts`))
    expect(namesIn(`tests/checks/${group}`, '.test.ts').filter((name) => !isPart(name))).toEqual(ids)
  })
})

/** The source of a check; '' where it has no file of its own. */
function codeOf(group: string, id: string): string {
  const path = at(`src/checks/${group}/${id}.ts`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Whether the check finds nothing itself, but tells what was met before. */
const isFaultCheck = (id: string): boolean => CHECKS.find((check) => check.id === id)?.scope === 'fault'

it('lists every check on the overview, by groups', () => {
  const links = readFileSync(at('src/checks/README.md'), 'utf8').matchAll(/^- \[(.+?)\]\((.+?)\): \S/gm)
  expect(Array.from(links, ([, id, page]) => [id, page])).toEqual(
    located.map(([group, id]) => [id, `${group}/${id}.md`]),
  )
})

describe.each(located)('src/checks/%s/%s', (group, id) => {
  it('is a file of its own that fits a screen, or a row of the table of those that only tell faults', () => {
    const code = codeOf(group, id)
    expect(code === '').toBe(isFaultCheck(id))
    if (code === '') return
    expect(code).toContain(`'${id}'`)
    expect(code.split('\n').length).toBeLessThanOrEqual(61)
  })

  it('has a page: what it does, why, what is wrong, what is right', () => {
    const page = readFileSync(at(`src/checks/${group}/${id}.md`), 'utf8').replace(/^```.*?^```/gms, '(example)')
    expect(page.match(/^##? .*$/gm)).toEqual([`# ${id}`, '## What it does', '## Why', '## Wrong', '## Right'])
    expect(
      page
        .split(/^##? .*$/m)
        .slice(2)
        .every((section) => section.trim() !== ''),
    ).toBe(true)
  })

  it('has the page in Spanish, with the same examples in the same places', () => {
    const [page, spanish] = ['md', 'es.md'].map((ending) =>
      readFileSync(at(`src/checks/${group}/${id}.${ending}`), 'utf8'),
    )
    expect(outlineOf(spanish ?? '').map((line) => HEADINGS[line] ?? line)).toEqual(outlineOf(page ?? ''))
  })

  it('says on its page whether `facing format --fix` mends it', () => {
    const pages = ['md', 'es.md'].map((ending) => readFileSync(at(`src/checks/${group}/${id}.${ending}`), 'utf8'))
    const isMended = /\bfix(?:Of)?(?:: | })/.test(codeOf(group, id))
    expect(pages.map((page) => page.includes('`facing format --fix`'))).toEqual([isMended, isMended])
  })

  it('has a test that accepts and rejects', () => {
    const test = readFileSync(at(`tests/checks/${group}/${id}.test.ts`), 'utf8')
    expect(test).toMatch(/\baccepts\b/)
    expect(test).toMatch(/\b(?:rejects|warns)\b/)
  })

  it('speaks both languages', () => {
    const [spanish, english] = (['es', 'en'] as const).map((language) => Object.entries(textsOf(language).checks))
    const textOf = (entries: typeof spanish) => entries?.find(([key]) => key === id)?.[1]
    expect(saidBy(textOf(english))).not.toEqual([])
    expect(saidBy(textOf(spanish))).not.toEqual(saidBy(textOf(english)))
  })
})

const HEADINGS: Record<string, string> = {
  '## Qué hace': '## What it does',
  '## Por qué': '## Why',
  '## Mal': '## Wrong',
  '## Bien': '## Right',
}

/** Headings, paragraphs and examples of a page, one after the other; of an example its kind and how many lines it has. */
const outlineOf = (page: string): string[] =>
  page
    .replace(/^```(\w+)\n(.*?)^```$/gms, (_, kind, lines) => `~ ${kind} ${lines.split('\n').length}`)
    .trim()
    .split(/\n{2,}/)
    .map((part) => (/^(?:#|~ )/.test(part) ? part : 'text'))

/** The source of every text below an id: a function, or several by name. */
const saidBy = (texts: unknown): string[] =>
  typeof texts === 'object' && texts !== null
    ? Object.values(texts).flatMap(saidBy)
    : texts === undefined
      ? []
      : [String(texts)]
