import { expect, it } from 'vitest'
import { acceptEdit } from '../../src/lsp/accept-edit.ts'
import { applyEdits } from '../../src/write/apply-edits.ts'
import { formatText } from '../../src/write/format/format-text.ts'

/** Front matter after an entry was added. */
function accepting(yaml: string, block?: string): string | undefined {
  const text = `---\n${yaml}---\n\nUn texto.\n`
  const edit = acceptEdit(text, { check: 'spacing', block })
  return edit && applyEdits(text, [edit]).slice(4, -'---\n\nUn texto.\n'.length)
}

it.each([
  ['none', 'title: X\n', 'title: X\nallow:\n  - check: spacing\n    reason: \n'],
  [
    'an empty one',
    'title: X\nallow:\ndraft: true\n',
    'title: X\nallow:\n  - check: spacing\n    reason: \ndraft: true\n',
  ],
  ['nothing at all', '', 'allow:\n  - check: spacing\n    reason: \n'],
  [
    'one of lines',
    'allow:\n  - check: a\n    reason: b # so\n\ntitle: X\n',
    'allow:\n  - check: a\n    reason: b # so\n  - check: spacing\n    reason: \n\ntitle: X\n',
  ],
  [
    'one without indent',
    'allow:\n- check: a\n  reason: b\n',
    'allow:\n- check: a\n  reason: b\n- check: spacing\n  reason: \n',
  ],
  [
    'one in brackets',
    'allow: [{check: a, reason: b}]\n',
    'allow: [{check: a, reason: b}, {check: spacing, reason: }]\n',
  ],
  [
    'front matter in brackets',
    '{title: X, draft: true}\n',
    'title: X\ndraft: true\nallow:\n  - check: spacing\n    reason: \n',
  ],
  ['one of empty brackets', 'allow: []\n', 'allow: [{check: spacing, reason: }]\n'],
])('adds an entry where there is %s', (_, yaml, expected) => expect(accepting(yaml)).toBe(expected))

it('names the block, and writes what format leaves alone once there is a reason', () => {
  const yaml = accepting('title: X\nslug: x\n', 'k3f')?.replace('reason: ', 'reason: So is the original.')
  expect(yaml).toBe('title: X\nslug: x\nallow:\n  - check: spacing\n    block: k3f\n    reason: So is the original.\n')
  const text = `---\n${yaml}---\n\nUn texto.\n`
  expect(formatText(text)).toEqual({ text })
})

it.each([
  ['front matter that cannot be read', 'title: [X\n'],
  ['an allow that is none', 'allow: spacing\n'],
])('adds nothing to %s', (_, yaml) => expect(accepting(yaml)).toBeUndefined())
