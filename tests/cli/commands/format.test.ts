import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareWithDisk } from '../../../src/write/format/compare-with-disk.ts'
import { facing } from '../../support/facing.ts'
import { writeFormed } from '../../support/formed-newsroom.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { EN, ES, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const format = (root: string, ...options: string[]) => runMain(['format', ...options, '--root', root, '--lang', 'en'])
const json = (root: string, ...options: string[]) => runJson(...options, '--root', root, '--lang', 'en')

describe('facing format', () => {
  it('writes what is in another form, and nothing twice', async () => {
    const root = await writeFormed({ [ES]: swap(['- Los lunes', '* Los lunes'], ['- Los domingos', '* Los domingos']) })
    const before = read(root, ES)
    expect(await format(root, '--check')).toEqual({
      exit: 1,
      stderr: '',
      stdout: `✗ ${ES}\n✗ 4 editions: 1 would change\n  To write them: facing format\n`,
    })
    expect(read(root, ES)).toBe(before)
    expect((await format(root)).stdout).toBe(`✓ ${ES}\n✓ 4 editions: 1 written, 3 as they were\n`)
    expect(read(root, ES)).toBe(before.replaceAll('* Los', '- Los'))
    const { mtimeMs } = lstatSync(join(root, ES))
    expect(await format(root, '--quiet')).toEqual({ exit: 0, stderr: '', stdout: '' })
    expect((await format(root, '--check')).exit).toBe(0)
    expect(lstatSync(join(root, ES)).mtimeMs).toBe(mtimeMs)
  })

  it('speaks Spanish and JSON, and of those that are named', async () => {
    const root = await writeFormed({
      [ES]: swap(['- Los lunes', '+ Los lunes']),
      [EN]: swap(['- On Sun', '-  On Sun']),
    })
    const said = await runMain(['format', '--check', 'town-clock', '--root', root, '--lang', 'es'])
    expect(said).toEqual({ exit: 0, stderr: '', stdout: '✓ 2 ediciones: 0 cambiarían\n' })
    expect(await json(root, 'format', 'night-bus')).toEqual({
      version: 1,
      written: [EN, ES],
      changed: [EN, ES],
      unchanged: 0,
      fixed: [],
      marks: [],
      refused: [],
      problems: [],
    })
    expect((await format(root, 'night-boat')).exit).toBe(2)
  })

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['decomposed characters', (text: string) => text.normalize('NFD')],
  ])('takes away %s', async (_what, change) => {
    const root = await writeFormed({ [ES]: change })
    const form = read(await writeFormed({}), ES)
    expect((await json(root, 'format')).written).toEqual([ES])
    expect(read(root, ES)).toBe(form)
  })

  it('keeps who may read and write a file', async () => {
    const root = await writeFormed({ [ES]: swap(['- Los', '* Los']) })
    chmodSync(join(root, ES), 0o660)
    await format(root)
    expect(lstatSync(join(root, ES)).mode & 0o777).toBe(0o660)
  })

  it('makes no translation outdated, moves no id and loses no allow', async () => {
    const changes = facing(
      '* Uno.\n* _Dos_ y tres.\n\nCuatro\n---\n\nCinco.',
      '- One.\n- *Two* and three.\n\n## Four\n\nFive.',
    )
    const root = writeNewsroom({ ...changes, [LOCK]: lockOf(changes) })
    const [problems, beads] = [await json(root, 'check'), await json(root, 'align')]
    expect((await json(root, 'format')).written).toContain(ES)
    expect((await json(root, 'check')).problems.map(({ check }: { check: string }) => check)).toEqual(
      problems.problems.map(({ check }: { check: string }) => check),
    )
    const ids = ({ articles }: typeof beads) =>
      articles.flatMap((article: typeof beads) => article.beads.map(({ source }: typeof beads) => source))
    expect(ids(await json(root, 'align')).map((source: { id: string }[]) => source.map(({ id }) => id))).toEqual(
      ids(beads).map((source: { id: string }[]) => source.map(({ id }) => id)),
    )
  })

  it.each<[string, string, RegExp]>([
    ['cannot be read', 'Sin metadatos.\n', /cannot be read as an edition/],
    ['has code without an end', `---\ntitle: T\n---\n\n~~~\nUno\n`, /is not what it seems/],
    ['holds a conflict', `---\ntitle: T\n---\n\n<<<<<<< HEAD\nUno\n=======\nDos\n>>>>>>> b\n`, /is not what it seems/],
  ])('leaves a file that %s', async (_what, text, message) => {
    const root = writeNewsroom({ [ES]: text })
    const { exit, stdout } = await format(root)
    expect([exit, read(root, ES)]).toEqual([1, text])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(message)
  })

  it('never writes through a link', async () => {
    const root = writeNewsroom()
    mkdirSync(join(root, 'elsewhere'))
    renameSync(join(root, ES), join(root, 'elsewhere/mine.md'))
    writeFileSync(join(root, 'elsewhere/mine.md'), '---\nslug: s\ntitle: T\n---\n* a\n')
    symlinkSync(join(root, 'elsewhere/mine.md'), join(root, ES))
    expect((await format(root)).exit).toBe(1)
    expect(read(root, 'elsewhere/mine.md')).toBe('---\nslug: s\ntitle: T\n---\n* a\n')
  })

  it('leaves a file that somebody changed meanwhile, or put a link in place of', () => {
    const root = writeNewsroom()
    const edition = { file: ES, before: read(root, ES), text: 'new', mended: [], refused: undefined }
    expect(compareWithDisk(edition, root)).toMatchObject({ ...edition, marks: [], changes: true })
    const left = { ...edition, text: undefined, refused: 'changed', changes: false }
    writeFileSync(join(root, ES), `${edition.before}Más.\n`)
    expect(compareWithDisk(edition, root)).toEqual(left)
    renameSync(join(root, ES), join(root, 'moved.md'))
    symlinkSync(join(root, 'moved.md'), join(root, ES))
    writeFileSync(join(root, 'moved.md'), edition.before)
    expect(compareWithDisk(edition, root)).toEqual(left)
  })
})

describe('facing format --fix', () => {
  it.each([
    ['spacing', 'Uno ,  dos ( tres ) y «cuatro» .', 'Uno, dos (tres) y «cuatro» .'],
    [
      'spacing',
      'Sale a las doce,para volver.Los lunes no.',
      'Sale a las doce, para volver. Los lunes no.',
      'It leaves at twelve, to come back. Not on Mondays.',
    ],
    ['quote-style', 'Dijo «uno», «dos» y "tres".', 'Dijo «uno», «dos» y «tres».'],
    ['character-invisible', 'El auto\u200bbús sale\u00ad.', 'El autobús sale.'],
    ['text-mojibake', 'El autobÃºs sale.', 'El autobús sale.'],
    [
      'link-tracking',
      'Lea [esto](https://www.google.com/url?q=https://a.example/b&sa=D).',
      'Lea [esto](https://a.example/b).',
    ],
    ['markup-unread', 'Es ** uno ** y **«dos»**tres.', 'Es **uno** y «**dos**»tres.'],
  ])('mends %s', async (check, before, after, opposite = 'One, two (three).') => {
    const root = await writeFormed(facing(before, opposite))
    const { written, fixed } = await json(root, 'format', 'night-bus', '--fix')
    expect([written, [...new Set(fixed.map((one: { check: string }) => one.check))]]).toEqual([[ES], [check]])
    expect(read(root, ES).split('\n---\n')[1]).toBe(`\n${after}\n`)
    expect((await json(root, 'format', '--fix')).fixed).toEqual([])
  })

  it('takes tracking out of the address of the original', async () => {
    const root = await writeFormed({ [ES]: swap(['de-la-noche/\n', 'de-la-noche/?utm_source=x&id=1&fbclid=2#top\n']) })
    await format(root, '--fix')
    expect(read(root, ES)).toContain('/el-autobus-de-la-noche/?id=1#top\n')
  })

  it.each([
    ['points with spaces between', 'Uno . . . dos.'],
    ['what may be a name', 'Vamos a csv,conf mañana.'],
    ['measures', 'Dijo «uno» y «dos» de 5" y 6".'],
    ['marks within marks', 'Dijo «uno», «dos» y "tres «cuatro»".'],
    ['as many of one kind as of the other', 'Dijo «uno» y "dos".'],
    ['code and addresses', '`a  ,b` y [c](https://d.example/e\u200bf) y `MarÃ\u00ada`.'],
    ['another script', 'Se dice \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.'],
    ['words and marks that only a person knows', 'El el bus - dicen - sale. Viene?'],
  ])('leaves %s to a person', async (_what, text) => {
    const root = await writeFormed(facing(text, 'One.'))
    expect((await json(root, 'format', '--fix')).fixed).toEqual([])
    expect(read(root, ES)).toContain(text)
  })

  it('does not mend what would raise another problem', async () => {
    const body = 'Uno ,dos.\n\nTres  cuatro.'
    const root = await writeFormed(facing(body, 'One , two.\n\nThree four.'))
    const { articles } = await json(root, 'align')
    const id = articles[0].beads[0].source[0].id
    const allowed = read(root, EN).replace(
      '\n---\n\nOne',
      `\nallow:\n  - check: spacing\n    block: ${id}\n    reason: Quoted so.\n---\n\nOne`,
    )
    writeFileSync(join(root, EN), allowed)
    await format(root, '--fix')
    expect(read(root, EN)).toBe(allowed)
    expect(read(root, ES)).toContain('Tres cuatro.')
  })

  it('keeps a translation in step', async () => {
    const changes = facing('Uno , dos y tres  cuatro.', 'One, two and three four.')
    const root = await writeFormed({ ...changes, [LOCK]: lockOf(changes) })
    expect((await json(root, 'format', '--fix')).fixed).toHaveLength(2)
    expect((await json(root, 'status')).articles[0].editions.map(({ state }: { state: string }) => state)).toEqual([
      'current',
      'current',
    ])
  })

  it('says what was mended and what remains', async () => {
    const root = await writeFormed(facing('Uno  dos de de tres ; «cuatro».', 'One two of three; four.'))
    expect((await runMain(['check', '--root', root, '--lang', 'en'])).stdout).toContain(
      '  2 slips have one right outcome: facing format --fix\n',
    )
    const { problems } = await json(root, 'check')
    expect(problems.filter((problem: object) => 'fix' in problem)).toEqual([])
    const before = read(root, ES)
    expect(await format(root, '--fix', '--check')).toEqual({
      exit: 1,
      stderr: '',
      stdout: `✗ ${ES}
    2 problems would be mended: spacing (2)
✗ 4 editions: 1 would change
  To write them: facing format --fix
  Left for you: 1 warning. See them: facing check
`,
    })
    expect(read(root, ES)).toBe(before)
    expect((await runMain(['format', '--fix', '--root', root, '--lang', 'es'])).stdout).toBe(`✓ ${ES}
    2 problemas corregidos: spacing (2)
✓ 4 ediciones: 1 escrita, 3 como estaban
  Por corregir a mano: 1 aviso. Para verlo: facing check
`)
  })

  it('ends with 1 while errors remain', async () => {
    const root = await writeFormed({ [EN]: swap(['translators: [tom-hale]\n', '']) })
    expect((await format(root)).exit).toBe(0)
    const { exit, stdout } = await format(root, '--fix')
    expect([exit, stdout]).toEqual([1, expect.stringContaining('Left for you: 1 error. See them: facing check\n')])
  })
})
