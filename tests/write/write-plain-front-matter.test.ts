import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { frontMatter } from '../../src/ground/schema/front-matter.ts'
import { isOptionalAt } from '../../src/parse/is-optional-at.ts'
import { keysAt } from '../../src/parse/keys-at.ts'
import { writeWholeFrontMatter } from '../../src/write/write-front-matter.ts'
import { type IsOptional, type KeysAt, writePlainFrontMatter } from '../../src/write/write-plain-front-matter.ts'
import { FORMS, SCALARS, SLIPS } from '../parse/yaml-forms.ts'
import { randomFrom } from '../sync/random-edits.ts'

const keys: KeysAt = (path) => keysAt(frontMatter, path)
const isOptional: IsOptional = (path) => isOptionalAt(frontMatter, path)

/** Whether it was written the short way, and then as the whole way writes it. */
function expectSame(yaml: string, mayGo: IsOptional = isOptional): boolean {
  const plain = writePlainFrontMatter(yaml, keys, mayGo)
  if (plain !== undefined) expect(plain, yaml).toBe(writeWholeFrontMatter(yaml, keys, mayGo))
  return plain !== undefined
}

const TEXTS = ['articles', 'pages', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    if (!path.endsWith('.md')) return []
    const yaml = /^---\n(.*?)\n---\n/s.exec(readFileSync(`${folder}/${path}`, 'utf8'))?.[1]
    return yaml === undefined ? [] : [yaml]
  }),
)

it('writes nearly all front matter that is here, and as the whole way does', () => {
  const plain = TEXTS.filter((text) => expectSame(text))
  expect(plain.length / TEXTS.length).toBeGreaterThan(0.8)
})

it('writes each form with each value as the whole way does, or leaves it to that', () => {
  for (const form of FORMS) {
    for (const scalar of SCALARS) {
      const yaml = form.replaceAll('%', () => scalar)
      for (const mayGo of [() => false, () => true]) expectSame(yaml, mayGo)
      expectSame(`title: x\n${yaml.replace(/^k:/m, 'photo:').replace(/^l:/m, 'original:')}`)
      expectSame(`topics: [${scalar}, b]\nslug: "${scalar}"\nalt: {file: '${scalar}', alt: ${scalar}}`)
    }
  }
})

it('writes texts with slips as the whole way does, or leaves them to that', () => {
  const random = randomFrom(7)
  const below = (end: number) => Math.floor(random() * end)
  for (let round = 0; round < 3000; round++) {
    const text = TEXTS[below(TEXTS.length)] as string
    const [start, slip] = [below(text.length), SLIPS[below(SLIPS.length)] as string]
    expectSame(text.slice(0, start) + slip + text.slice(start + below(3)))
  }
})

it.each([
  ['title: "a: b"\nslug: c', 'title: "a: b"\nslug: c\n'],
  ['slug: b\ntitle: \'say "a": b\'', 'title: \'say "a": b\'\nslug: b\n'],
  ['original: {url: "https://example.org/a", language: es}', 'original: {language: es, url: https://example.org/a}\n'],
  ['topics:\n- a\n- "b, c"\nlocale: ""', 'topics: [a, "b, c"]\n'],
  ['photo:\n    alt: >-\n        a\n        b\n    file: c.jpg', 'photo:\n  file: c.jpg\n  alt: a b\n'],
  ['corrections:\n- text: a\n  date: 2025-01-02', 'corrections:\n  - date: 2025-01-02\n    text: a\n'],
])('writes %j', (yaml, written) => {
  expect(writePlainFrontMatter(yaml, keys, isOptional)).toBe(written)
})

it.each(['title: a # b', '# a\ntitle: b', 'title: a\n\nslug: b', 'slug: "12"', 'title:', 'title: "a\\nb"', '- a'])(
  'leaves %j to the whole way',
  (yaml) => {
    expect(writePlainFrontMatter(yaml, keys, isOptional)).toBeUndefined()
  },
)
