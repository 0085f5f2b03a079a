import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { FileEntry } from '../../../src/model.ts'
import { blocksOf } from '../../../src/parse/blocks-of.ts'
import { renderEdition } from '../../../src/render/body/render-edition.ts'
import { formatText, parseText } from '../../../src/write/format/format-text.ts'

const root = (name: string) => fileURLToPath(new URL(`../../../../shared/corpora/${name}/articles`, import.meta.url))

/** All of them take minutes: `npm run test:texts`. */
const ONE_IN = process.env.ALL_TEXTS ? 1 : 10

/** Its body as pages show it. */
function shown(text: string): unknown {
  const { body, source } = parseText(text) ?? {}
  if (body === undefined || source === undefined) return undefined
  const file = { text: source } as FileEntry & { text: string }
  return renderEdition({ language: 'es', file, body, blocks: blocksOf(body) }, { kind: 'article', key: 'a-key' })
}

it.skipIf(!existsSync(root('metadocencia'))).each(['metadocencia', 'programming-historian'])(
  'format changes nothing that readers of %s see',
  (name) => {
    const files = readdirSync(root(name), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
    for (const file of files.sort().filter((_, index) => index % ONE_IN === 0)) {
      const text = readFileSync(join(root(name), file), 'utf8')
      const formatted = formatText(text)
      if (!('text' in formatted)) throw new Error(`${file}: ${formatted.unformatted}`)
      expect(shown(formatted.text), file).toEqual(shown(text))
    }
  },
  240_000,
)
