import { expect, it } from 'vitest'
import { type Texts, textsOf } from '../../../src/ground/messages/index.ts'

const LANGUAGES = ['en', 'es'] as const
const both = (say: (texts: Texts) => string) => LANGUAGES.map((language) => say(textsOf(language)))

const [file, key] = ['articles/night-bus/index.es.md', 'night-bus']
const block = { check: 'block-extra', block: 'p7k2', file }

/** What each says and all that it must name: in both languages the same names, in other words. */
it.each<[say: (texts: Texts) => string, ...named: string[]]>([
  [(t) => t.import.missingOther('date', 'soon'), '`date`', '`soon`'],
  [(t) => t.import.named('Ana Solís'), '`Ana Solís`'],
  [(t) => t.import.notes.encoding('windows-1252'), 'windows-1252', 'UTF-8'],
  [(t) => t.import.notes.language.words('es'), '`--lang`'],
  [(t) => t.import.notes.key(key), '`night-bus`', '`--key`'],
  [(t) => t.import.notes.date('2026-03-02'), '`date`', '2026-03-02'],
  [(t) => t.import.notes['fact-differs']('slug', 'bus'), '`slug`', '`bus`'],
  [(t) => t.import.notes['outlet-unknown']('La Hoja'), '`La Hoja`', 'newsroom/outlets.yml'],
  [(t) => t.import.report.written(file, 'bus.docx'), file, '`bus.docx`'],
  [(t) => t.import.report.wouldWrite(file, 'bus.docx'), file, '`bus.docx`'],
  [(t) => t.import.report.completed(file), file],
  [(t) => t.import.report.wouldComplete(file), file],
  [(t) => t.import.report.also(['a.jpg', 'b.jpg']), 'a.jpg, b.jpg'],
  [(t) => t.import.report.complete('facing import'), 'facing import'],
  [(t) => t.import.report.dropped(['1 menu', '2 menus']), '1 menu; 2 menus.'],
  [(t) => t.import.report.atLine(12), '12'],
  [(t) => t.import.report.next(key), 'facing check night-bus'],
  [(t) => t.cli.status.next.translate(file), file],
  [(t) => t.cli.status.summary(14, 3), '14 ', '3 '],
  [(t) => t.cli.status.summary(14, 0), '14 '],
  [(t) => t.cli.diff.none(key), '`night-bus`'],
  [(t) => t.cli.diff.unrecorded(key), '`night-bus`', '`facing accept night-bus`'],
  [(t) => t.cli.diff.alone(key), '`night-bus`'],
  [(t) => t.cli.diff.next(key), 'facing accept night-bus'],
  [(t) => t.cli.accept.same(key), '`night-bus`'],
  [(t) => t.cli.accept.refused(key), '`night-bus`'],
  [(t) => t.cli.accept.changed(key), '`night-bus`'],
  [(t) => t.cli.accept.alone(key), '`night-bus`'],
  [(t) => t.cli.translate.begun(key, [file, 'lock']), '`night-bus`', `${file}, lock`],
  [(t) => t.cli.translate.complete(['title', 'slug']), 'title, slug', '---'],
  [(t) => t.cli.translate.next(key), '`facing status night-bus`', '`draft: true`'],
  [(t) => t.cli.translate.refused(key), '`night-bus`'],
  [(t) => t.cli.translate.nobody('Ana Solis'), '`Ana Solis`', 'newsroom/people/'],
  [(t) => t.cli.build.changes({ written: 3, unchanged: 41, removed: 2 }, '8'), '3', '41', '2', '8 s'],
  [(t) => t.cli.build.takenAway(['/es/a/', '/es/b/']), '/es/a/, /es/b/.'],
  [(t) => t.cli.build.takenAway([...'abcdefgh']), 'a, b, c, d, e ', '3'],
  [(t) => t.cli.build.refused('2 errors', '_site'), '2 errors', '_site'],
  [(t) => t.cli.progress.left(59), '59 s'],
  [(t) => t.cli.progress.left(100), '2 min'],
  [(t) => t.cli.dev.refused('2 errors'), '2 errors'],
  [(t) => t.cli.dev.serving('http://localhost:8080/'), 'http://localhost:8080/', 'Ctrl-C'],
  [(t) => t.cli.dev.unwatched('ENOSPC').message, 'ENOSPC'],
  [(t) => t.cli.explain.group('links'), 'links'],
  [(t) => t.cli.explain.accept('block-extra', true), 'allow: [{check: block-extra, block: …, reason: …}]'],
  [(t) => t.cli.bug('b7', 'no page', undefined).message, 'facing-pages', 'no page'],
  [(t) => t.cli.bug('b7', 'no page', undefined).note, 'b7'],
  [(t) => t.cli.bug('b7', 'no page', '.facing/bug.log').note, 'b7', '.facing/bug.log'],
  [(t) => t.cli.report.accept('link-broken', undefined), '{check: link-broken, reason: …}'],
  [(t) => t.cli.report.accept('block-extra', 'p7k2'), '{check: block-extra, block: p7k2, reason: …}'],
  [(t) => t.cli.report.explain('link-broken'), 'facing explain link-broken'],
  [(t) => t.cli.report.found(2, 3, 4), '2 ', ', 3 ', ', 4 '],
  [(t) => t.cli.format.mended(3, 'spacing'), '3 ', 'spacing'],
  [(t) => t.cli.format.toMend(3, 'spacing'), '3 ', 'spacing'],
  [(t) => t.cli.format.write('facing format --fix'), 'facing format --fix'],
  [(t) => t.cli.format.remain('2 errors'), '2 errors', 'facing check'],
  [(t) => t.cli.ask.expected('es, en'), 'es, en'],
  [(t) => t.cli.new.report.article(file, key), file, '`facing check night-bus`', '`draft: true`'],
  [(t) => t.cli.new.report.person('ana-solis'), '`ana-solis`', '`authors: [ana-solis]`'],
  [(t) => t.lsp.mend('spacing'), 'spacing'],
  [(t) => t.lsp.accept('block-extra', true), 'block-extra'],
  [(t) => t.lsp.accept('block-extra', false), 'block-extra'],
  [(t) => t.lsp.openPage('block-extra'), 'block-extra'],
  [(t) => t.lsp.unfollowed('EACCES'), 'EACCES'],
])('names what it is about in both languages: %#', (say, ...named) => {
  const told = both(say)
  for (const text of told) {
    expect(named.filter((word) => !text.includes(word), text)).toEqual([])
    expect(text).not.toMatch(/undefined|\[object|\bNaN\b/)
  }
  expect(new Set(told).size).toBe(2)
})

const asNumbers: ((texts: Texts) => (n: number) => string)[] = [
  (t) => (n) => t.import.report.beads(n),
  (t) => (n) => t.import.report.found(n),
  (t) => (n) => t.cli.status.words(n),
  (t) => (n) => t.cli.status.states.lacking(n),
  (t) => (n) => t.cli.status.states.changed(n, []),
  (t) => (n) => t.cli.status.summary(n, 0),
  (t) => (n) => t.cli.diff.open(key, n),
  (t) => (n) => t.cli.accept.written(key, n, 'lock'),
  (t) => (n) => t.cli.accept.lonely(n, block),
  (t) => (n) => t.cli.accept.waiting(key, n),
  (t) => (n) => t.cli.translate.words(n, 40),
  (t) => (n) => t.cli.build.published('42', n, '_site'),
  (t) => (n) => t.cli.build.scheduled(n, '2026-03-02'),
  (t) => (n) => t.cli.dev.built(n, 4, '7'),
  (t) => (n) => t.cli.report.checked(n, 4),
  (t) => (n) => t.cli.report.found(0, n),
  (t) => (n) => t.cli.report.mendable(n),
  (t) => (n) => t.cli.format.mended(n, 'spacing'),
  (t) => (n) => t.cli.format.summary(n, 0),
  (t) => (n) => t.cli.format.wouldChange(n, 0),
  (t) => (n) => t.cli.new.report.written(n),
]

it.each(asNumbers)('says one thing and two things in words that fit: %#', (saying) => {
  for (const language of LANGUAGES) {
    const [one = '', two = ''] = [1, 2].map((n) => saying(textsOf(language))(n))
    expect(one).toMatch(/(?<!\d)1 /)
    expect(two).toMatch(/(?<!\d)2 /)
    expect(two.replace(/(?<!\d)2 /, '1 ')).not.toBe(one)
  }
  expect(saying(textsOf('es'))(1)).not.toBe(saying(textsOf('en'))(1))
})

const KINDS = Object.keys(textsOf('en').import.dropped) as (keyof Texts['import']['dropped'])[]

it.each(KINDS)('says how much stayed out of a document, one or several: %s', (kind) => {
  for (const say of both((texts) => texts.import.dropped[kind](1))) expect(say).toMatch(/^1 \p{L}/u)
  for (const language of LANGUAGES) {
    const dropped = textsOf(language).import.dropped[kind]
    expect(dropped(2)).toMatch(/^2 \p{L}.*s\b/u)
    expect(dropped(2).slice(2)).not.toBe(dropped(1).slice(2))
    expect(dropped(0).slice(2)).toBe(dropped(2).slice(2))
  }
  expect(textsOf('es').import.dropped[kind](2)).not.toBe(textsOf('en').import.dropped[kind](2))
})

it('names fields, languages and blocks as people of each language do', () => {
  expect(both((t) => t.cli.status.states.changed(1, ['fm-title']))).toEqual([
    'changed (1 block, the title)',
    'por revisar (1 bloque, el título)',
  ])
  expect(both((t) => t.cli.status.states.changed(0, ['fm-title']))).toEqual([
    'changed (the title)',
    'por revisar (el título)',
  ])
  expect(both((t) => t.import.notes.language.document('en'))).toEqual([
    'English, as the document says.',
    'En inglés, según el documento.',
  ])
  expect(both((t) => t.lsp.blockOf('fm-alt', 'paragraph'))).toEqual([
    'the photo’s alternative text',
    'el texto alternativo de la foto',
  ])
  expect(both((t) => t.lsp.blockOf('p7k2', 'heading'))).toEqual(['heading', 'un título'])
})

it('gives the commands of a new newsroom, its folder between quotation marks where the terminal needs them', () => {
  const commands = (folder: string) => textsOf('es').cli.new.report.newsroom(folder)
  expect(commands('')).toEqual(['npm install', 'npm run dev'])
  expect(commands('my-paper')[0]).toBe('cd my-paper')
  expect(commands('Mi diario')[0]).toBe('cd "Mi diario"')
  expect(textsOf('en').cli.new.report.newsroom('Mi diario')).toEqual(commands('Mi diario'))
})
