import { describe, expect, it } from 'vitest'
import { editorFiles } from '../../tools/editor/editor-files.ts'

describe('the files for editors', () => {
  it.each(Object.entries(editorFiles()))(
    '%s is the one that the schemas give (else: npm run schema)',
    async (path, text) => {
      await expect(text).toMatchFileSnapshot(`../../${path}`)
    },
  )
})
