import { expect, it } from 'vitest'
import { withoutChange } from '../../../src/desk/edit/without-change.ts'

it.each([
  ['a text that is as it was left', 'a\nB\nc', 'a\nb\nc', 'a\nB\nc', 'a\nb\nc'],
  ['lines that stand there still, others being others', 'x\nB\ny', 'a\nb\nc', 'a\nB\nc', 'x\nb\ny'],
  ['more lines than there were', 'x\nB\nC\ny', 'a\nb\nc', 'a\nB\nC\nc', 'x\nb\ny'],
  ['lines that are not there any more', 'x\nD\ny', 'a\nb\nc', 'a\nB\nc', undefined],
  ['lines that stand there twice', 'B\nB', 'a\nb', 'a\nB', undefined],
  ['nothing but lines taken out', 'x\nc', 'a\nb\nc', 'a\nc', undefined],
])('takes back %s', (_, now, before, after, back) => {
  expect(withoutChange(now, { path: 'x', before, after })).toBe(back)
})
