import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openKeeper, type Stage } from '../../src/keep/keeper.ts'

const NAMES: Stage = { name: 'names' }
const TEXTS: Stage = { name: 'texts', apart: true }

interface Around {
  settings: { title: string; checks?: Record<string, string> }
  people: ReadonlyMap<string, { name: string }>
  isToCome: (day: string) => boolean
}

const around = (changes: Partial<Around> = {}): Around => ({
  settings: { title: 'Cuaderno' },
  people: new Map([
    ['ana-ruiz', { name: 'Ana Ruiz' }],
    ['tom-hale', { name: 'Tom Hale' }],
  ]),
  isToCome: (day) => day > '2026-03-20',
  ...changes,
})

function newRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return root
}

/** What a stage gives, and whether it had to work for it, in a keeper of its own on the same disk. */
function ask<Value>(
  root: string,
  work: (around: Around) => Value,
  { given = '1', now = around(), stage = NAMES, tool = 'a' } = {},
): [Value, boolean] {
  const keeper = openKeeper(root, tool)
  const kept = keeper.keep(stage, 'night-bus', given, now, work)
  const value = kept.value()
  keeper.save()
  return [value, kept.isNew]
}

const byline = ({ people }: Around) => `de ${people.get('ana-ruiz')?.name ?? 'nadie'}`

describe('what was given before', () => {
  test('is given again for the same, and worked out for anything else', () => {
    const root = newRoot()
    expect(ask(root, byline)).toEqual(['de Ana Ruiz', true])
    expect(ask(root, byline)).toEqual(['de Ana Ruiz', false])
    expect(ask(root, byline, { given: '2' })).toEqual(['de Ana Ruiz', true])
    expect(ask(root, byline, { given: '2', tool: 'b' })).toEqual(['de Ana Ruiz', true])
  })

  test('is renewed by what was asked for alone', () => {
    const root = newRoot()
    ask(root, byline)
    const renamed = new Map([...around().people, ['tom-hale', { name: 'Thomas Hale' }] as const])
    expect(ask(root, byline, { now: around({ people: renamed, settings: { title: 'Otro' } }) })).toEqual([
      'de Ana Ruiz',
      false,
    ])
    const gone = new Map([['tom-hale', { name: 'Tom Hale' }]])
    expect(ask(root, byline, { now: around({ people: gone }) })).toEqual(['de nadie', true])
  })

  test.each<[string, (around: Around) => unknown, Partial<Around>, boolean]>([
    ['a property', ({ settings }) => settings.title, { settings: { title: 'Otro' } }, true],
    ['a property beside it', ({ settings }) => settings.title, { settings: { title: 'Cuaderno', checks: {} } }, false],
    [
      'one that was not there',
      ({ settings }) => settings.checks?.spacing ?? 'on',
      { settings: { title: 'Cuaderno', checks: { spacing: 'off' } } },
      true,
    ],
    ['all properties', ({ settings }) => ({ ...settings }), { settings: { title: 'Cuaderno', checks: {} } }, true],
    ['whether somebody is there', ({ people }) => people.has('x'), { people: new Map([['x', { name: 'X' }]]) }, true],
    ['who is there', ({ people }) => [...people.keys()], { people: new Map([['x', { name: 'X' }]]) }, true],
    [
      'all of them',
      ({ people }) => [...people].length,
      {
        people: new Map([
          ['ana-ruiz', { name: 'A.' }],
          ['tom-hale', { name: 'T.' }],
        ]),
      },
      true,
    ],
    ['an answer', ({ isToCome }) => isToCome('2026-04-01'), { isToCome: (day) => day > '2026-05-01' }, true],
    ['the same answer', ({ isToCome }) => isToCome('2026-04-01'), { isToCome: (day) => day > '2026-03-30' }, false],
  ])('knows that the stage asked for %s', (_what, work, changes, isNew) => {
    const root = newRoot()
    ask(root, work)
    expect(ask(root, work, { now: around(changes) })[1]).toBe(isNew)
  })

  test('is asked again for what its last work asked, not for what an earlier one did', () => {
    const root = newRoot()
    const work = ({ settings, people }: Around) => (settings.title === 'Cuaderno' ? people.get('ana-ruiz') : 'fixed')
    ask(root, work)
    const other = { settings: { title: 'Otro' } }
    expect(ask(root, work, { now: around(other) })).toEqual(['fixed', true])
    expect(ask(root, work, { now: around({ ...other, people: new Map() }) })).toEqual(['fixed', false])
  })
})

describe('what lies apart', () => {
  const text = () => ({ es: 'El autobús sale a las doce.' })

  test('is read when it is wanted, and worked out where it is lost, damaged or of another state', () => {
    const root = newRoot()
    const file = join(root, '.facing/kept/texts/night-bus.json')
    ask(root, text, { stage: TEXTS })
    expect(ask(root, text, { stage: TEXTS })).toEqual([text(), false])
    writeFileSync(file, readFileSync(file, 'utf8').replace('doce', 'once'))
    expect(ask(root, text, { stage: TEXTS })[0]).toEqual(text())
    expect(readFileSync(file, 'utf8')).toContain('doce')
    rmSync(file)
    expect(ask(root, text, { stage: TEXTS })[0]).toEqual(text())
  })

  test('goes with the thing that it is of', () => {
    const root = newRoot()
    ask(root, text, { stage: TEXTS })
    const keeper = openKeeper(root, 'a')
    keeper.retain(TEXTS, new Set(['town-clock']))
    keeper.save()
    expect(readdirSync(join(root, '.facing/kept/texts'))).toEqual([])
    expect(ask(root, text, { stage: TEXTS })[1]).toBe(true)
  })
})

describe('the files in .facing', () => {
  test.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -10)],
    ['changed', (text) => text.replace('Ana Ruiz', 'Eva Ruiz')],
    ['empty', () => ''],
    ['no JSON', (text) => text.replaceAll('"', '')],
  ])('count for nothing where they are %s', (_how, damage) => {
    const root = newRoot()
    ask(root, byline)
    const file = join(root, '.facing/kept/names.json')
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(ask(root, byline)).toEqual(['de Ana Ruiz', true])
  })

  test('are not written through a link', () => {
    const root = newRoot()
    const elsewhere = newRoot()
    symlinkSync(elsewhere, join(root, '.facing'))
    ask(root, byline)
    expect(readdirSync(elsewhere)).toEqual([])
    expect(ask(root, byline)).toEqual(['de Ana Ruiz', true])
  })

  test('are not written at all where nobody says of which state they would be', () => {
    const root = newRoot()
    openKeeper(root, undefined).keep(NAMES, 'night-bus', '1', around(), byline)
    expect(existsSync(join(root, '.facing'))).toBe(false)
  })
})
