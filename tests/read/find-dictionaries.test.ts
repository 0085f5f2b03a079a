import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findDictionaries } from '../../src/read/find-dictionaries.ts'

/** A folder beside which packages with dictionaries of one word each are installed. */
function withDictionaries(words: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'dictionaries-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, word] of Object.entries(words)) {
    const folder = join(root, 'node_modules', `dictionary-${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"version": "4.0.0", "exports": "./index.js"}')
    writeFileSync(join(folder, 'index.js'), 'throw new Error()')
    writeFileSync(join(folder, 'index.aff'), 'SET UTF-8\nTRY abc\n')
    writeFileSync(join(folder, 'index.dic'), `1\n${word}\n`)
  }
  return root
}

it('reads the dictionary of a country, or that of the language, and runs nothing', () => {
  const { spellerOf, stamp } = findDictionaries(withDictionaries({ es: 'ordenador', 'es-mx': 'computadora' }))
  const known = (locale: string | undefined) =>
    ['ordenador', 'computadora'].filter((word) => spellerOf('es', locale)?.knows(word))
  expect([undefined, 'es-MX', 'es-AR', 'es'].map(known)).toEqual([
    ['ordenador'],
    ['computadora'],
    ['ordenador'],
    ['ordenador'],
  ])
  expect(stamp).toBe('es 4.0.0, es-mx 4.0.0')
})

it('says which language has none', () => {
  const { spellerOf } = findDictionaries(withDictionaries({ 'es-mx': 'computadora' }))
  expect([spellerOf('es', 'es-MX'), spellerOf('es', 'es-ES'), spellerOf('en', undefined)].map(Boolean)).toEqual([
    true,
    false,
    false,
  ])
})
