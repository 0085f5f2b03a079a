import { describe, expect, it } from 'vitest'
import { type ImportOutcome, reportImport } from '../../../src/cli/report/report-import.ts'
import type { ImportedEdition, ImportNote } from '../../../src/import/imported.ts'
import { articleWith } from '../../support/aligned.ts'
import { styleWith } from './checked.ts'

const PATH = 'articles/bridge/index.en.md'
const edition = (changes: Partial<ImportedEdition> = {}): ImportedEdition => ({
  from: 'bridge.docx',
  key: 'bridge',
  joins: false,
  language: 'en',
  frontMatter: {},
  path: PATH,
  files: {},
  missing: [],
  dropped: [],
  notes: [],
  recognised: [],
  guessed: [],
  ...changes,
})
const outcome = (changes: Partial<ImportedEdition> = {}, more: Partial<ImportOutcome> = {}): ImportOutcome => ({
  editions: [edition(changes)],
  created: { [PATH]: '' },
  changed: {},
  isDry: false,
  ...more,
})
const english = styleWith()
const say = (changes: Partial<ImportedEdition>, more: Partial<ImportOutcome> = {}) =>
  reportImport(outcome(changes, more), english)

describe('the report of an import', () => {
  it('names what was written, and what to look at next', () => {
    expect(say({})).toBe(`✓ ${PATH} was written from \`bridge.docx\`\n\nWhat is wrong with it: facing check bridge\n`)
    expect(
      say(
        {},
        {
          created: { [PATH]: '', 'newsroom/people/ana-ruiz.yml': '' },
          changed: { 'newsroom/disclaimers.yml': { before: '', after: '' } },
        },
      ),
    ).toContain('With it: newsroom/people/ana-ruiz.yml, newsroom/disclaimers.yml')
  })

  it('says of a dry run what it would do, and nothing of what comes next', () => {
    expect(say({}, { isDry: true })).toBe(`✓ ${PATH} would be written from \`bridge.docx\`; nothing was\n`)
    expect(say({ from: PATH }, { isDry: true })).toContain('would be completed; nothing was written')
  })

  it('says nothing but what was done and what is missing where it is to be quiet', () => {
    const changes = {
      notes: [{ kind: 'date', date: '2026-03-20' } as const],
      missing: [{ key: 'title' }],
      recognised: [{ key: 'authors', said: 'By Ana Ruiz' }],
    }
    expect(reportImport(outcome(changes), { ...english, quiet: true })).toBe(
      `✓ ${PATH} was written from \`bridge.docx\`\n\n  Missing:\n    title: the title\n`,
    )
  })

  it.each<[note: ImportNote, said: string]>([
    [{ kind: 'encoding', encoding: 'windows-1252' }, 'The text was written in windows-1252 and is UTF-8 now'],
    [{ kind: 'language', language: 'es', by: 'document' }, 'Spanish, as the document says.'],
    [{ kind: 'language', language: 'es', by: 'words' }, 'Spanish, by its words'],
    [{ kind: 'key', key: 'bridge' }, 'Its key is `bridge`'],
    [{ kind: 'date', date: '2026-03-20' }, '`date` is today, 2026-03-20'],
    [{ kind: 'fact-differs', key: 'slug', value: 'puente' }, 'The document says `slug` is `puente`'],
    [
      { kind: 'outlet-unknown', name: undefined, host: 'hoja.example', yaml: 'hoja:\n  name: x\n' },
      'the outlet `hoja.example`. Add it to newsroom/outlets.yml:',
    ],
    [{ kind: 'outlet-unknown', name: undefined, host: undefined, yaml: 'outlet:\n' }, 'the outlet ``'],
  ])('tells what was decided: %j', (note, said) => {
    expect(say({ notes: [note] }).replace(/\s+/g, ' ')).toContain(said)
  })

  it('shows what to add where an outlet is not known, as it is to be written', () => {
    const note: ImportNote = {
      kind: 'outlet-unknown',
      name: 'La Hoja',
      host: undefined,
      yaml: 'la-hoja:\n  name: La Hoja\n',
    }
    expect(say({ notes: [note] })).toContain('\n    la-hoja:\n      name: La Hoja\n')
  })

  it('names what is missing by its key, with what says it; pictures nobody can say so', () => {
    const said = say({
      missing: [{ key: 'picture', what: 'crane.png' }, { key: 'aliases.1', what: 'http://x y' }, { key: 'date' }],
    })
    expect(said).toContain('crane.png')
    expect(said.replace(/\s+/g, ' ')).toContain('facing import --key bridge --lang en --set aliases.1="…"')
    expect(say({ missing: [{ key: 'picture.alt', what: 'a.jpg' }] })).not.toContain('--set')
  })

  it('tells what was taken for something and what stayed out', () => {
    const said = say({
      recognised: [{ key: 'authors', said: 'By Ana Ruiz' }],
      guessed: [{ as: 'heading', said: 'The trucks' }],
      dropped: [
        { kind: 'menu', count: 2 },
        { kind: 'shortcode', what: 'figure', count: 1, line: 12 },
      ],
    })
    expect(said).toContain('    authors: By Ana Ruiz\n    taken for a heading: The trucks\n')
    expect(said).toMatch(/Stayed out: 2 menus; 1 mark of another system.*figure.*line 12/)
  })

  it('shows places that do not stand opposite each other one to one', () => {
    const pair = articleWith('Uno.\n\nDos.', 'One.', [
      [[0], [0]],
      [[1], []],
    ])
    expect(say({}, { pairs: [pair] })).toContain('1 place where both texts do not stand opposite each other one to one')
    expect(say({}, { pairs: [articleWith('Uno.', 'One.', [[[0], [0]]])] })).not.toContain('one to one')
  })

  it('answers machines with the same', () => {
    const changes = {
      missing: [{ key: 'title' }, { key: 'picture', what: 'a.png' }],
      dropped: [{ kind: 'menu' as const, count: 2 }],
    }
    const said = JSON.parse(reportImport(outcome(changes, { isDry: true }), { ...english, format: 'json' }))
    expect(said).toMatchObject({
      written: [],
      wouldWrite: [PATH],
      missing: [{ key: 'title', set: 'facing import --key bridge --lang en --set title="…"' }, { key: 'picture' }],
      dropped: [{ kind: 'menu', count: 2, message: expect.stringContaining('2 menus') }],
    })
    expect(said.missing[1].set).toBeUndefined()
  })
})
