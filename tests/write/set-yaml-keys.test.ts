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
    [
      'a value in its quotation marks',
      "title: 'A'   # why\n",
      [['title', "Let's go: B"]],
      "title: 'Let''s go: B'   # why\n",
    ],
    [
      'one more in a list, beside whose comment it stays',
      'translators: [tom-hale]   # until June\n',
      [['translators', ['tom-hale', 'eva-sol']]],
      'translators: [tom-hale, eva-sol]   # until June\n',
    ],
    ['entries of a list with spaces and quotes', 'a: [ "x", y,  z ]\n', [['a', ['x', 'z']]], 'a: [ "x", z ]\n'],
    [
      'an entry of a list on several lines',
      'a: [\n  x, # one\n  y # two\n]\nb: 1\n',
      [['a', ['x', 'y', 'z']]],
      'a: [\n  x, # one\n  y, z # two\n]\nb: 1\n',
    ],
    [
      'an entry of a list of an entry a line',
      'a:\n  - x   # one\n  # two\n  - "y"\n\nb: 1\n',
      [['a', ['w', 'y']]],
      'a:\n  - w\n  # two\n  - "y"\n\nb: 1\n',
    ],
    [
      'an entry of a list that stands below its key',
      'allow:\n- check: a\n  reason: b   # c\n',
      [
        [
          'allow',
          [
            { check: 'a', reason: 'b' },
            { check: 'd', reason: 'e: f' },
          ],
        ],
      ],
      'allow:\n- check: a\n  reason: b   # c\n- check: d\n  reason: "e: f"\n',
    ],
    [
      'what is to be completed',
      'title:   # soon\nslug:\n',
      [
        ['title', 'A'],
        ['slug', 'a'],
      ],
      'title: A   # soon\nslug: a\n',
    ],
    [
      'a part of a mapping in brackets',
      'photo: {file: a.jpg, url: "x"} # y\n',
      [['photo.alt', 'A, b']],
      'photo: {file: a.jpg, alt: "A, b", url: "x"} # y\n',
    ],
    [
      'a key below another and above the comment of the next',
      'title: A\n# when\ndate: 2026-01-01\n',
      [['slug', 'a']],
      'title: A\nslug: a\n# when\ndate: 2026-01-01\n',
    ],
    [
      'the first key below no comment of the next',
      '# ours\n\n# where\nslug: a\n',
      [['title', 'A']],
      '# ours\n\ntitle: A\n# where\nslug: a\n',
    ],
    [
      'a list in place of words below their key',
      'authors: # us\n  - a\n  - b\nslug: a\n',
      [['authors', 'x']],
      'authors: x # us\nslug: a\n',
    ],
    [
      'words of several lines',
      'description: A   # b\nslug: a\n',
      [['description', 'A\n\nB\n']],
      'description: |   # b\n  A\n\n  B\nslug: a\n',
    ],
    [
      'the same as it stands',
      "date: '2026-01-01'\na: [ x ]\n",
      [
        ['date', '2026-01-01'],
        ['a', ['x']],
      ],
      "date: '2026-01-01'\na: [ x ]\n",
    ],
    ['a text that looks like a number', 'title: A\n', [['title', '1984']], 'title: "1984"\n'],
    ['a file without an end of line', 'a: {es: Uno.}', [['b.en', 'Two.']], 'a: {es: Uno.}\nb:\n  en: Two.\n'],
  ])('sets %s', (_, before, changes, after) => {
    expect(set(before, ...changes)).toBe(after)
  })

  it.each<[what: string, before: string, path: string, after: string]>([
    ['a key with its comment', '# ours\ntitle: A\nslug: a   # b\ndate: 1\n', 'slug', '# ours\ntitle: A\ndate: 1\n'],
    ['a text of several lines', 'a: >-\n  one\n  two\nb: 1\n', 'a', 'b: 1\n'],
    ['a key in a mapping', 'photo:\n  file: a.jpg\n  alt: A\n\nb: 1\n', 'photo.alt', 'photo:\n  file: a.jpg\n\nb: 1\n'],
    ['the last key of a mapping, with the mapping', 'photo:\n  alt: A\nb: 1\n', 'photo.alt', 'b: 1\n'],
    ['a key in brackets', 'photo: {file: a.jpg, alt: A} # b\n', 'photo.alt', 'photo: {file: a.jpg} # b\n'],
    ['the first key in brackets', 'photo: {file: a.jpg, alt: A}\n', 'photo.file', 'photo: {alt: A}\n'],
    ['nothing where there is no such key', 'photo: {file: a.jpg}\n', 'photo.alt.x', 'photo: {file: a.jpg}\n'],
    ['the only key of all', '# ours\na: 1\n', 'a', '# ours\n'],
  ])('takes out %s', (_, before, path, after) => {
    expect(set(before, [path, undefined])).toBe(after)
  })
})
