import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseWholeYaml, parseYaml, type Yaml } from '../../src/parse/parse-yaml.ts'
import { readPlainYaml } from '../../src/parse/read-plain-yaml.ts'
import { splitFrontMatter } from '../../src/parse/split-front-matter.ts'
import { randomFrom } from '../sync/random-edits.ts'
import { FORMS, SCALARS, SLIPS } from './yaml-forms.ts'

/** What the whole parser makes of a text; undefined where anything is wrong with it. */
function whole(yaml: string): unknown {
  const parsed = parseWholeYaml(yaml, 0, yaml.length)
  return 'value' in parsed && parsed.faults.length === 0 ? parsed.value : undefined
}

/** In the order of their keys too. */
const expectSame = (yaml: string): void => {
  const plain = readPlainYaml(yaml)
  if (plain !== undefined) expect(JSON.stringify(plain), yaml).toBe(JSON.stringify(whole(yaml)))
}

/** Texts of everything under these folders that is YAML or begins with it. */
const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    if (!/\.(?:md|yml)$/.test(path)) return []
    const text = readFileSync(`${folder}/${path}`, 'utf8').replace(/\r\n?/g, '\n')
    if (path.endsWith('.yml')) return [text]
    const parts = splitFrontMatter(text)
    return 'yaml' in parts ? [parts.yaml] : []
  })

/** Of all that a value holds, and for each of something that it lacks. */
const pathsIn = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, below]) => {
        const step = Array.isArray(value) ? Number(name) : name
        return [[step], [step, 'absent'], [step, 0], ...pathsIn(below).map((path) => [step, ...path])]
      })

describe('readPlainYaml', () => {
  it('reads nearly every text of the newsrooms that are here, and as the whole parser does', () => {
    const texts = ['articles', 'pages', 'newsroom', 'tests/fixtures'].flatMap(textsBelow)
    const plain = texts.filter((text) => readPlainYaml(text) !== undefined)
    for (const text of texts) expectSame(text)
    expect(plain.length / texts.length).toBeGreaterThan(0.9)
  })

  it('is told where things stand as the whole parser tells it, what is not there included', () => {
    const forms = FORMS.flatMap((form) => SCALARS.map((scalar) => form.replaceAll('%', () => scalar)))
    for (const text of [...['articles', 'pages', 'newsroom', 'tests/fixtures'].flatMap(textsBelow), ...forms]) {
      const [plain, whole] = [parseYaml(text), parseWholeYaml(text, 0, text.length)]
      if (readPlainYaml(text) === undefined || !('value' in plain) || !('value' in whole)) continue
      const paths = [[], ['absent'], [0], ...pathsIn(plain.value)]
      const said = ({ placeOf, has }: Yaml) => paths.map((path) => [placeOf(path), placeOf(path, 'key'), has(path)])
      expect(said(plain), text).toEqual(said(whole))
    }
  })

  it('reads each form with each value as the whole parser does, or leaves it to that', () => {
    for (const form of FORMS) for (const scalar of SCALARS) expectSame(form.replaceAll('%', () => scalar))
  })

  it('reads texts with slips as the whole parser does, or leaves them to that', () => {
    const random = randomFrom(7)
    const below = (end: number) => Math.floor(random() * end)
    const texts = ['articles', 'newsroom'].flatMap(textsBelow)
    for (let round = 0; round < 1500; round++) {
      const text = texts[below(texts.length)] as string
      const [start, slip] = [below(text.length), SLIPS[below(SLIPS.length)] as string]
      expectSame(text.slice(0, start) + slip + text.slice(start + below(3)))
    }
  })

  it.each([
    ['k: 2026-03-12', { k: '2026-03-12' }],
    ['k: [a, "b, c", 7]\nl: {es: Uno, en: One}', { k: ['a', 'b, c', 7], l: { es: 'Uno', en: 'One' } }],
    ['k:\n  - l: x\n    m: true\n  - n:\no:\n- p', { k: [{ l: 'x', m: true }, { n: null }], o: ['p'] }],
    ["- k: >-\n    uno\n    dos: tres\n  l: 'it''s'", [{ k: 'uno dos: tres', l: "it's" }]],
  ])('reads %j', (yaml, value) => {
    expect(readPlainYaml(yaml)).toEqual(value)
  })

  it.each([
    ...[
      'k: a #b',
      'k: &a b',
      'k: *a',
      'k: !a b',
      'k: 1.5',
      'k: a\nk: b',
      'k: "a\\nb"',
      'k: a\n  b',
      'k: |\n  a',
      '',
      'a',
    ],
    `k:\n${Array.from({ length: 9 }, (_, depth) => `${'  '.repeat(depth + 1)}k:`).join('\n')}`,
  ])('leaves %j to the whole parser', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined()
  })
})
