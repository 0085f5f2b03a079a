import { describe, expect, it } from 'vitest'
import { roleNamed, STYLE_EXAMPLES } from '../../../src/import/docx/style-names.ts'

describe('names of styles', () => {
  it.each(STYLE_EXAMPLES)('know $name as $is', ({ name, is }) => {
    expect(roleNamed(name)?.is).toBe(is)
  })

  it.each(['Normal', 'Encabezado', 'Body Text', 'First Paragraph', 'List Paragraph', 'Texto independiente', 'Compact'])(
    'take %s for text',
    (name) => {
      expect(roleNamed(name)).toBeUndefined()
    },
  )
})
