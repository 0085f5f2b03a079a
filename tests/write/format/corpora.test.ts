import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { FileEntry } from '../../../src/model.ts'
import { blocksOf } from '../../../src/parse/blocks-of.ts'
import { renderEdition } from '../../../src/render/body/render-edition.ts'
import { formatText, parseText } from '../../../src/write/format/format-text.ts'
import { corpusAt, editionsIn, itOfCorpora } from '../../support/corpora.ts'

/** Its body as pages show it. */
function shown(text: string): unknown {
  const { body, source } = parseText(text) ?? {}
  if (body === undefined || source === undefined) return undefined
  const file = { text: source } as FileEntry & { text: string }
  return renderEdition({ language: 'es', file, body, blocks: blocksOf(body) }, { kind: 'article', key: 'a-key' })
}

itOfCorpora(
  'format changes nothing that readers of %s see',
  (name) => {
    for (const file of editionsIn(name, 10)) {
      const text = readFileSync(join(corpusAt(name), file), 'utf8')
      const formatted = formatText(text)
      if (!('text' in formatted)) throw new Error(`${file}: ${formatted.unformatted}`)
      expect(shown(formatted.text), file).toEqual(shown(text))
    }
  },
  240_000,
)
