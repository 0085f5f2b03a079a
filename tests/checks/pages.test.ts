import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CHECK_GROUPS, checkPage } from '../../src/checks/index.ts'
import { LANGUAGES } from '../../src/model.ts'
import { withBody } from '../support/bodies.ts'
import { type Changes, EN, ES, PHOTO, problemsWith } from '../support/newsroom.ts'

/** Groups whose pages show texts of editions. */
const GROUPS = ['structure', 'links', 'quantities', 'names', 'coverage', 'typography']
/** Pages that show front matter, another article, or what is too long for a page; and a check that is off. */
const OTHERS = new Set([
  'body-empty',
  'body-too-long',
  'emphasis-mismatch',
  'front-matter-repeated',
  'image-format-unexpected',
  'link-draft',
  'markup-too-dense',
  'nesting-too-deep',
  'photo-file-missing',
  'photo-outside',
  'photo-remote',
  'table-too-wide',
])
const pages = GROUPS.flatMap((group) =>
  (CHECK_GROUPS[group] ?? [])
    .filter(({ id }) => !OTHERS.has(id))
    .flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const)),
)
/** Pictures that pages show. */
const PICTURES = Object.fromEntries(
  ['bus.jpg', 'map.png', 'linea-8.png', 'night bus.jpg'].map((name) => [`articles/night-bus/${name}`, PHOTO]),
)

describe.each(pages)('the page of %s (%s)', (id, language) => {
  const page = readFileSync(fileURLToPath(new URL(`../../${checkPage(id, language)}`, import.meta.url)), 'utf8')
  const [wrong = '', right = ''] = page.split(/^## (?:Wrong|Right|Mal|Bien)$/m).slice(1)
  const found = (section: string, before: Changes = {}) =>
    problemsWith({ ...PICTURES, ...before, ...shown(section) }).filter(({ check }) => check === id).length

  it('shows what is told as wrong, and not as right', () => {
    expect([found(wrong) > 0, found(right, shown(wrong))]).toEqual([true, 0])
  })
})

/** The files that a section's examples are; a text without a name is the Spanish one. */
function shown(section: string): Changes {
  const changes: Changes = {}
  for (const [, kind, code = ''] of section.matchAll(/^```(\w+)\n(.*?)^```/gms)) {
    if (kind === 'yaml' && code.startsWith('# newsroom/')) {
      changes[code.slice(2, code.indexOf('\n'))] = code
    }
    if (kind !== 'markdown') continue
    const [alone = '', ...named] = code.split(/^<!-- (index\.(?:es|en)\.md) -->\n/m)
    if (alone.trim()) changes[ES] = withBody(alone)
    for (let at = 0; at < named.length; at += 2) {
      changes[named[at] === 'index.es.md' ? ES : EN] = withBody(named[at + 1] ?? '')
    }
  }
  return changes
}
