import { describe, expect, it } from 'vitest'
import { keyName } from '../../../../src/desk/page/article/key-name.ts'

const pressed = (keys: Partial<KeyboardEvent>, graph = false, isMac = false) =>
  keyName(
    {
      key: '',
      keyCode: 0,
      isComposing: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      getModifierState: () => graph,
      ...keys,
    } as KeyboardEvent,
    isMac,
  )

describe('the name of a key', () => {
  it('says what is held with it', () => {
    expect(pressed({ key: 'Enter', ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Enter')
    expect(pressed({ key: 'b', ctrlKey: true })).toBe('Ctrl+B')
    expect(pressed({ key: 'F8', shiftKey: true })).toBe('Shift+F8')
  })

  it('has ⌘ for Ctrl on a Mac', () => {
    expect(pressed({ key: 'Enter', metaKey: true }, false, true)).toBe('Ctrl+Enter')
    expect(pressed({ key: 'Enter', ctrlKey: true }, false, true)).toBe('Enter')
  })

  it('is none during composition', () => {
    expect(pressed({ key: 'Enter', ctrlKey: true, isComposing: true })).toBe('')
    expect(pressed({ key: 'Process', keyCode: 229 })).toBe('')
  })

  it('is none of what types signs', () => {
    expect(pressed({ key: '@', altKey: true, ctrlKey: true })).toBe('')
    expect(pressed({ key: '«' }, true)).toBe('')
    expect(pressed({ key: 'Dead' })).toBe('')
  })

  it('is none of a key that is only held', () => {
    expect(pressed({ key: 'Control', ctrlKey: true })).toBe('')
  })
})
