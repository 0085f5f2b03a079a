import { describe, expect, it } from 'vitest'
import { frontMatter } from '../../src/ground/schema/front-matter.ts'
import { keysAt } from '../../src/parse/keys-at.ts'
import { setYamlKeys, type YamlChange } from '../../src/write/set-yaml-keys.ts'

const set = (yaml: string, ...changes: [path: string, value: unknown][]) =>
  setYamlKeys(
    yaml,
    changes.map(([path, value]): YamlChange => ({ path: path.split('.'), value })),
    (path) => keysAt(frontMatter, path),
  )

describe('setYamlKeys', () => {
  it.each<[what: string, before: string, changes: [string, unknown][], after: string]>([
    ['a key at its place', 'title: A\ndate: 2026-01-01\n', [['slug', 'a']], 'title: A\nslug: a\ndate: 2026-01-01\n'],
    ['a key at the end', 'title: A\n', [['license', 'MIT']], 'title: A\nlicense: MIT\n'],
    [
      'a part of a mapping, among comments and quotes that stay',
      "# ours\ntitle: 'A'   # why\noriginal:\n  # first there\n  language: es\n  outlet: infobae\n\n# end\nphoto: {file: a.jpg}\n",
      [['original.url', 'https://www.infobae.com/a/']],
      "# ours\ntitle: 'A'   # why\noriginal:\n  # first there\n  language: es\n  outlet: infobae\n  url: https://www.infobae.com/a/\n\n# end\nphoto: {file: a.jpg}\n",
    ],
    [
      'a mapping that is not there',
      'title: A\n',
      [
        ['original.language', 'es'],
        ['original.title', 'Á: b'],
      ],
      'title: A\noriginal:\n  language: es\n  title: "Á: b"\n',
    ],
    ['a list on one line', 'title: A\n', [['authors', ['ana', 'tom']]], 'title: A\nauthors: [ana, tom]\n'],
    ['another value', 'title: A\nslug: a\n', [['title', 'B']], 'title: B\nslug: a\n'],
    [
      'a value over lines',
      'title: A\ndescription: >-\n  one\n  two\nslug: a\n',
      [['description', 'C']],
      'title: A\ndescription: C\nslug: a\n',
    ],
    ['nothing yet', '', [['title', 'A']], 'title: A\n'],
    ['an empty mapping', '{}\n', [['x.en', 'All.']], 'x:\n  en: All.\n'],
    ['a mapping on one line', '{a: {es: Uno.}}\n', [['b.en', 'Two.']], 'a: {es: Uno.}\nb:\n  en: Two.\n'],
    ['a file without an end of line', 'a: {es: Uno.}', [['b.en', 'Two.']], 'a: {es: Uno.}\nb:\n  en: Two.\n'],
  ])('sets %s', (_, before, changes, after) => {
    expect(set(before, ...changes)).toBe(after)
  })
})
