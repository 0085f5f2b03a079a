import { describe, expect, it } from 'vitest'
import type { FileEntry } from '../../../src/model.ts'
import { joinBlocks, splitBlock, swapBlocks } from '../../../src/write/blocks/arrange-blocks.ts'
import { blockFields } from '../../../src/write/blocks/block-field.ts'
import type { BodyChange } from '../../../src/write/blocks/change-units.ts'
import { editBlock } from '../../../src/write/blocks/edit-block.ts'
import { insertBlock } from '../../../src/write/blocks/insert-block.ts'
import { readAnew, type WritableEdition } from '../../../src/write/blocks/read-anew.ts'
import { takeBlock } from '../../../src/write/blocks/take-block.ts'

const HEAD = '---\ntitle: A\n---\n'

function editionWith(body: string): WritableEdition {
  const edition = readAnew({ file: { path: 'index.es.md' } as FileEntry } as WritableEdition, HEAD + body)
  if (edition === undefined) throw new Error('The body cannot be read')
  return edition
}

const fieldsOf = (body: string) => blockFields(editionWith(body)).map(({ text }) => text)
const bodyAfter = (change: BodyChange): string =>
  'refused' in change ? `refused: ${change.refused}` : change.edition.file.text.slice(HEAD.length)

describe('blockFields', () => {
  it.each([
    ['a paragraph over lines', '\nOne\n  two\n', ['One\ntwo']],
    ['headings of both kinds', '\n## One ##\n\nTwo\n---\n', ['One', 'Two']],
    ['items', '\n- One\n  more\n  1. Two\n- [x] Three\n', ['One\nmore', 'Two', 'Three']],
    ['a quotation', '\n> One\n> two\nlazy\n', ['One\ntwo\nlazy']],
    ['a note', '\nOne.[^a]\n\n[^a]: Note\n    more\n', ['One.[^a]', 'Note\nmore']],
    [
      'what is shown as it is written',
      '\n```js\n  x\n```\n\n![A](a.jpg)\n\n|a|\n|-|\n',
      ['```js\n  x\n```', '![A](a.jpg)', '|a|\n|-|'],
    ],
  ])('holds the text of %s without its marks', (_, body, texts) => {
    expect(fieldsOf(body)).toEqual(texts)
  })

  it('tells what shares lines with another block', () => {
    const shared = blockFields(editionWith('\n- One\n\n  - Two\n\n  after\n')).map(({ isShared }) => isShared)
    expect(shared).toEqual([true, true])
  })
})

describe('editBlock', () => {
  it.each([
    ['a paragraph', '\nOne.\n\nTwo.\n', 1, 'Three.', '\nOne.\n\nThree.\n'],
    [
      'one line of several, the others as they are',
      '\nOne\n   two  \nthree\n',
      0,
      'One\ntwo  \n3',
      '\nOne\n   two  \n3\n',
    ],
    ['a paragraph of an item', '\n- One.\n\n  Two.\n', 0, 'One.\n\nThree.', '\n- One.\n\n  Three.\n'],
    ['a heading', '\n##  One ##\n', 0, 'Two\nlines', '\n##  Two lines ##\n'],
    ['an underlined heading', '\nOne\n===\n\nx\n', 0, 'Two', '\nTwo\n===\n\nx\n'],
    ['an item', '\n*   One\n*   Two\n', 0, 'Three\nlines', '\n*   Three\n    lines\n*   Two\n'],
    ['an item whose text stands on the next line', '\n-\n  One\n', 0, 'Two', '\n- Two\n'],
    ['a task', '\n- [ ] One\n', 0, 'Two\nlines', '\n- [ ] Two\n  lines\n'],
    ['a quotation', '\n>One\n', 0, 'Two\n\nThree', '\n>Two\n>\n> Three\n'],
    ['a note', '\nOne.[^a]\n\n[^a]: Note\n', 1, 'Other\nlines', '\nOne.[^a]\n\n[^a]: Other\n    lines\n'],
    [
      'a paragraph without the mark of its note, which stays',
      '\nOne.[^a]\n\nTwo.[^b]\n\n[^a]: A\n[^b]: B\n',
      0,
      'One.',
      '\nOne.\n\nTwo.[^b]\n\n[^a]: A\n[^b]: B\n',
    ],
    ['emphasis at the beginning of a line', '\nOne.\n', 0, '*Two* three', '\n*Two* three\n'],
    ['composed letters', '\nOne.\n', 0, 'n\u0303', '\nñ\n'],
    ['a table', '\n| a |\n|---|\n| b |\n', 0, '| a |\n|---|\n| c |', '\n| a |\n|---|\n| c |\n'],
  ])('writes %s', (_, body, index, text, after) => {
    expect(bodyAfter(editBlock(editionWith(body), index, text))).toBe(after)
  })

  it.each([
    ['a heading', '\nOne.\n', 0, '# Two', '\n\\# Two\n'],
    ['a list', '\nOne.\n', 0, '1. Two', '\n1\\. Two\n'],
    ['an item on a further line', '\nOne.\n', 0, 'Two\n- three', '\nTwo\n\\- three\n'],
    ['a line below a heading', '\nOne.\n', 0, 'Two\n---', '\nTwo\n\\---\n'],
    ['a quotation', '\n- One.\n', 0, '> Two', '\n- \\> Two\n'],
    ['a task', '\n- One.\n', 0, '[x] Two', '\n- \\[x] Two\n'],
    ['code', '\nOne.\n\nTwo.\n', 0, '```', '\n\\```\n\nTwo.\n'],
    ['HTML', '\nOne.\n\nTwo.\n', 0, '<div>', '\n\\<div>\n\nTwo.\n'],
    ['a note', '\nOne.\n', 0, '[^1]: Two', '\n\\[^1]: Two\n'],
    ['a table', '\nOne.\n', 0, 'a | b\n--|--', '\na | b\n\\--|--\n'],
    ['the closing mark of a heading', '\n# C\n', 0, 'C #', '\n# C \\#\n'],
  ])('writes words that are no mark where they look like %s', (_, body, index, text, after) => {
    expect(bodyAfter(editBlock(editionWith(body), index, text))).toBe(after)
  })

  it.each([
    ['a paragraph that would be two', '\nOne.\n', 0, 'Two.\n\nThree.', 'kind'],
    ['a paragraph that would be a picture', '\nOne.\n', 0, '![A](a.jpg)', 'kind'],
    ['a table that would be none', '\n| a |\n|---|\n', 0, 'a', 'kind'],
    ['code that would go on', '\n```\nx\n```\n\nTwo.\n', 0, '```\nx', 'kind'],
    ['a block that shares lines', '\n- One\n\n  - Two\n\n  after\n', 0, 'x', 'shared'],
  ])('refuses %s', (_, body, index, text, why) => {
    expect(editBlock(editionWith(body), index, text)).toEqual({ refused: why })
  })
})

it('reads and writes lines with thousands of spaces between two words', () => {
  const wide = `One${' '.repeat(40_000)}two`
  expect(fieldsOf(`\n${wide}\n\n## ${wide} ##\n\n> ${wide}\n`)).toEqual([wide, wide, wide])
  expect(bodyAfter(editBlock(editionWith('\n## One ##\n'), 0, `${wide}\nthree  `))).toBe(`\n## ${wide} three ##\n`)
})

describe('takeBlock', () => {
  it.each([
    ['the first', '\nOne.\n\nTwo.\n', 0, '\nTwo.\n'],
    ['one between', '\nOne.\n\nTwo.\n\nThree.\n', 1, '\nOne.\n\nThree.\n'],
    ['the last', '\nOne.\n\nTwo.\n', 1, '\nOne.\n'],
    ['an item', '\n- One\n- Two\n- Three\n', 1, '\n- One\n- Three\n'],
    ['the last item', '\n- One\n- Two\n\nThree.\n', 1, '\n- One\n\nThree.\n'],
    ['an underlined heading', '\nOne.\n\nTwo\n---\n\nThree.\n', 1, '\nOne.\n\nThree.\n'],
    ['none that others stand below', '\n- One\n  - Two\n', 0, 'refused: kind'],
  ])('takes out %s', (_, body, index, after) => {
    expect(bodyAfter(takeBlock(editionWith(body), index))).toBe(after)
  })
})

describe('insertBlock', () => {
  const like = (body: string) => {
    const block = editionWith(body).blocks.at(-1)
    if (block === undefined) throw new Error('No block')
    return block
  }
  it.each([
    ['a paragraph', '\nOne.\n\nThree.\n', 0, 'x', 'Two.', '\nOne.\n\nTwo.\n\nThree.\n'],
    ['a paragraph at the beginning', '\nTwo.\n', undefined, 'x', 'One.', '\nOne.\n\nTwo.\n'],
    ['a paragraph at the end', '\nOne.\n', 0, 'x', 'Two.', '\nOne.\n\nTwo.\n'],
    ['a paragraph in an empty body', '', undefined, 'x', 'One.', '\nOne.\n'],
    ['a heading', '\nOne.\n', 0, '### x', 'Two', '\nOne.\n\n### Two\n'],
    ['an item of a list', '\n* One\n* Three\n', 0, '- x', 'Two', '\n* One\n* Two\n* Three\n'],
    ['an item of a numbered list', '\n1. One\n', 0, '1. x', 'Two', '\n1. One\n2. Two\n'],
    ['an item below', '\n- One\n', 0, '- a\n  - x', 'Two', '\n- One\n  - Two\n'],
    ['a first item', '\nOne.\n\nThree.\n', 0, '- x', 'Two', '\nOne.\n\n- Two\n\nThree.\n'],
    ['a quotation', '\nOne.\n', 0, '> x', 'Two\nthree', '\nOne.\n\n> Two\n> three\n'],
    ['a note', '\nOne.[^1]\n', 0, 'x[^1]\n\n[^1]: y', 'Note', '\nOne.[^1]\n\n[^1]: Note\n'],
    ['text that would be another kind', '\nOne.\n', 0, 'x', '- Two', '\nOne.\n\n\\- Two\n'],
  ])('puts in %s', (_, body, before, kind, text, after) => {
    expect(bodyAfter(insertBlock(editionWith(body), before, like(`\n${kind}\n`), text))).toBe(after)
  })
})

describe('splitBlock', () => {
  it.each([
    ['a paragraph', '\nOne. Two.\n\nThree.\n', 0, 'One. Two.', 5, '\nOne.\n\nTwo.\n\nThree.\n'],
    ['a text that is another by now', '\nOne.\n', 0, 'One. Two.', 4, '\nOne.\n\nTwo.\n'],
    ['an item', '\n- One. Two.\n- Three.\n', 0, 'One. Two.', 5, '\n- One.\n- Two.\n- Three.\n'],
    ['before what would be a list', '\nOne 1. two.\n', 0, 'One 1. two.', 4, '\nOne\n\n1\\. two.\n'],
    ['nothing where a half is empty', '\nOne.\n', 0, 'One.', 4, 'refused: alone'],
    ['no item of a numbered list', '\n1. One. Two.\n', 0, 'One. Two.', 5, 'refused: shared'],
  ])('parts %s', (_, body, index, text, at, after) => {
    expect(bodyAfter(splitBlock(editionWith(body), index, text, at))).toBe(after)
  })
})

describe('joinBlocks', () => {
  it.each([
    ['paragraphs', '\nOne.\n\nTwo.\n', '\nOne. Two.\n'],
    ['items', '\n- One.\n- Two.\n- Three.\n', '\n- One. Two.\n- Three.\n'],
    ['no blocks of two kinds', '\nOne.\n\n- Two.\n', 'refused: alone'],
    ['no block with nothing', '\nOne.\n', 'refused: alone'],
    ['none over a rule', '\nOne.\n\n***\n\nTwo.\n', 'refused: alone'],
  ])('joins %s', (_, body, after) => {
    expect(bodyAfter(joinBlocks(editionWith(body), 0, 'One.'))).toBe(after)
  })
})

describe('swapBlocks', () => {
  it.each([
    ['paragraphs', '\nOne.\n\nTwo.\n\nThree.\n', '\nTwo.\n\nOne.\n\nThree.\n'],
    ['items', '\n- One\n- Two\n', '\n- Two\n- One\n'],
    ['a paragraph and a table', '\nOne.\n\n|a|\n|-|\n', '\n|a|\n|-|\n\nOne.\n'],
    ['no item with what stands below it', '\n- One\n  - Two\n', 'refused: kind'],
  ])('changes %s', (_, body, after) => {
    expect(bodyAfter(swapBlocks(editionWith(body), 0))).toBe(after)
  })
})
