import { expect, it } from 'vitest'
import { writeFrontMatter } from '../../src/write/write-front-matter.ts'

const ORDER: Record<string, string[]> = { '': ['title', 'slug', 'tags', 'photo'], photo: ['file', 'alt'] }
const write = (yaml: string, isOptional?: (path: readonly string[]) => boolean) =>
  writeFrontMatter(yaml, (path) => ORDER[path.join('.')] ?? [], isOptional)

it.each<[what: string, yaml: string, written: string]>([
  ['nothing', '', ''],
  ['what is no mapping, as it is', '- a\n- b', '- a\n- b\n'],
  ['keys in their order, others after them', 'more: 1\nslug: b\ntitle: a\n', 'title: a\nslug: b\nmore: 1\n'],
  ['keys within a key', 'photo: {alt: x, file: a.jpg}\n', 'photo: {file: a.jpg, alt: x}\n'],
  ['no quotation marks that nobody needs', 'title: "a"\nslug: \'b\'\n', 'title: a\nslug: b\n'],
  ['those that are needed', 'title: "a: b"\nslug: "12"\n', 'title: "a: b"\nslug: "12"\n'],
  [
    'numbers and yes as they are written',
    'title: 0x1F\nslug: 1.50\nmore: yes\n',
    'title: 0x1F\nslug: 1.50\nmore: yes\n',
  ],
  ['escapes of what nobody would see', 'title: "a\\u00a0b"\n', 'title: "a\\u00a0b"\n'],
  ['texts of several lines as such', 'title: "a\\n\\nb"\n', 'title: "a\\n\\nb"\n'],
  ['words in brackets', 'tags:\n  - a\n  - b\n', 'tags: [a, b]\n'],
  [
    'a list that is too long a line each',
    `tags: [${Array(30).fill('word').join(', ')}]\n`,
    `tags:\n${'  - word\n'.repeat(30)}`,
  ],
  ['a list with a remark as it is', 'tags:\n  - a # mine\n  - b\n', 'tags:\n  - a # mine\n  - b\n'],
  [
    'a list of lists as it is',
    'tags: [[a, b], c]\n',
    'tags: [ [ a, b ], c ]\n'.replace('[ [ a, b ], c ]', '[[a, b], c]'),
  ],
  [
    'remarks with the key below them',
    '# of the slug\nslug: b\n# of the title\ntitle: a\n',
    '# of the title\ntitle: a\n# of the slug\nslug: b\n',
  ],
  [
    'two remarks with the key below them, whatever is between them',
    '# of all\n\n# of the slug\nslug: b\ntitle: a\n',
    'title: a\n# of all\n\n# of the slug\nslug: b\n',
  ],
  ['no blank line before the first', 'slug: b\n\ntitle: a\n', 'title: a\nslug: b\n'],
  ['what says nothing where it is needed', 'title: ""\ntags: []\n', 'title: ""\ntags: []\n'],
])('writes %s', (_, yaml, written) => {
  expect(write(yaml)).toBe(written)
})

it.each<[yaml: string, written: string]>([
  ['title: a\nslug: ""\n', 'title: a\n'],
  ['title: a\nslug: null\ntags: []\nphoto: {}\nmore: false\n', 'title: a\n'],
  ['title: a\nslug:\n', 'title: a\nslug:\n'],
  ['title: a\nslug: "" # later\n', 'title: a\nslug: "" # later\n'],
  ['title: a\nphoto: {file: "", alt: x}\n', 'title: a\nphoto: {alt: x}\n'],
  ['title: a\nmore: 0\n', 'title: a\nmore: 0\n'],
])('leaves out what a program wrote to say nothing, of %j', (yaml, written) => {
  expect(write(yaml, (path) => path[0] !== 'title')).toBe(written)
})
