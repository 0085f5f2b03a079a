import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openEditor, positionOf, uriOf } from '../support/editor.ts'
import { CLOCK_EN, EN, ES, editFile, SITE, writeNewsroom } from '../support/newsroom.ts'

const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

it('tells what is typed and not saved: where, how grave, by which check, and where the other place is', async () => {
  const root = writeNewsroom()
  const [es, en] = [join(root, ES), join(root, EN)]
  const editor = await openEditor({ folders: [root] })
  const text = textOf(root, EN)
  await editor.open(en, text)
  expect((await editor.whenTold(en, ({ version }) => version === 1)).diagnostics).toEqual([])
  const typed = text.replace('40 passengers', '😀 41 passengers')
  await editor.change(en, typed, 2)
  const { diagnostics } = await editor.whenTold(en, ({ version }) => version === 2)
  const [number] = diagnostics.filter(({ code }) => code === 'number-mismatch')
  expect(number).toMatchObject({
    range: { start: positionOf(typed, '41'), end: positionOf(typed, '41', true) },
    severity: 1,
    source: 'facing',
    message: expect.stringMatching(/^Unexpected `41`, expected `40` as in index\.es\.md:24:55\n\w/),
    relatedInformation: [{ location: { uri: uriOf(es), range: { start: positionOf(textOf(root, ES), '40') } } }],
  })
  const page = readFileSync(fileURLToPath(number?.codeDescription?.href ?? ''), 'utf8')
  expect(page).toMatch(/^# number-mismatch\n/)
  expect(textOf(root, EN)).toBe(text)
})

it('tells it in the language of the editor, else of the newsroom', async () => {
  const root = writeNewsroom({ [EN]: (text) => text.replace('40', '41') })
  const spanish = await openEditor({ folders: [root], locale: 'es-CO' })
  const { diagnostics } = await spanish.whenTold(join(root, EN), () => true)
  expect(diagnostics[0]?.message).toMatch(/^`41` inesperado; se esperaba `40`/)
  expect(diagnostics[0]?.codeDescription?.href).toMatch(/number-mismatch\.es\.md$/)
})

it('gives warnings and notes their own weight', async () => {
  const root = writeNewsroom({
    [SITE]: (text) => `${text}checks: {number-mismatch: warning}\n`,
    [EN]: (text) => text.replace('40', '41'),
  })
  const editor = await openEditor({ folders: [root] })
  const { diagnostics } = await editor.whenTold(join(root, EN), () => true)
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['number-mismatch', 2]])
})

it('goes back to what is on the disk where a file is closed unsaved', async () => {
  const root = writeNewsroom()
  const path = join(root, EN)
  const editor = await openEditor({ folders: [root] })
  await editor.open(path, textOf(root, EN).replace('40', '41'))
  await editor.whenTold(path, ({ diagnostics }) => diagnostics.length === 1)
  await editor.close(path)
  expect(await editor.whenTold(path, ({ diagnostics }) => diagnostics.length === 0)).toEqual({ diagnostics: [] })
})

it('tells problems of other files where they are caused, and of records as they are typed', async () => {
  const root = writeNewsroom()
  const outlets = join(root, 'newsroom/outlets.yml')
  const editor = await openEditor({ folders: [root] })
  const text = textOf(root, 'newsroom/outlets.yml')
  await editor.open(outlets, text.replace('infobae:', 'infobea:'))
  const { diagnostics } = await editor.whenTold(join(root, ES), ({ diagnostics }) => diagnostics.length > 0)
  expect(diagnostics.map(({ code }) => code)).toContain('outlet-unknown')
  await editor.change(outlets, text, 2)
  await editor.whenTold(join(root, ES), ({ diagnostics }) => diagnostics.length === 0)
})

it('goes on with the settings as they were while they cannot be read', async () => {
  const root = writeNewsroom()
  const [site, en] = [join(root, SITE), join(root, EN)]
  const editor = await openEditor({ folders: [root] })
  await editor.open(site, textOf(root, SITE))
  await editor.whenTold(site, ({ version }) => version === 1)
  await editor.change(site, textOf(root, SITE).replace('[es, en]', '[es, fr]'), 2)
  const told = await editor.whenTold(site, ({ version }) => version === 2)
  expect(told.diagnostics.map(({ message, range }) => [String(message).split(',')[0], range.start.line])).toEqual([
    ['Unexpected languages `[es', 1],
  ])
  await editor.open(en, textOf(root, EN).replace('40', '41'))
  await editor.whenTold(en, ({ diagnostics }) => diagnostics.length === 1)
  await editor.change(site, textOf(root, SITE), 3)
  expect((await editor.whenTold(site, ({ version }) => version === 3)).diagnostics).toEqual([])
})

it('follows the disk where the editor tells that it changed, removed files too', async () => {
  const root = writeNewsroom()
  const editor = await openEditor({ folders: [root] })
  editFile(root, EN, (text) => text.replace('40', '41'))
  await editor.changedOnDisk(join(root, EN))
  await editor.whenTold(join(root, EN), ({ diagnostics }) => diagnostics.length === 1)
  rmSync(join(root, dirname(EN)), { recursive: true })
  await editor.changedOnDisk(join(root, EN), join(root, ES))
  await editor.whenTold(join(root, EN), ({ diagnostics }) => diagnostics.length === 0)
})

it('looks at all of it where somebody saves in an editor that does not tell what changes', async () => {
  const root = writeNewsroom()
  const editor = await openEditor({ folders: [root], capabilities: {} })
  const clock = join(root, CLOCK_EN)
  await editor.open(clock, textOf(root, CLOCK_EN))
  await editor.whenTold(clock, ({ version }) => version === 1)
  editFile(root, EN, (text) => text.replace('40', '41'))
  await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf(clock) } })
  await editor.whenTold(join(root, EN), ({ diagnostics }) => diagnostics.length === 1)
})

it('knows files that are on no disk yet', async () => {
  const root = writeNewsroom()
  const editor = await openEditor({ folders: [root] })
  const path = join(root, 'articles/new-one/index.es.md')
  await editor.open(path, '---\ntitle: Algo\n---\n\nUn texto.\n')
  const { diagnostics } = await editor.whenTold(path, ({ version }) => version === 1)
  expect(diagnostics.filter(({ code }) => code === 'key-missing').length).toBeGreaterThan(2)
})

it('counts as the editor does: line ends of Windows, decomposed accents, a byte order mark', async () => {
  const root = writeNewsroom()
  const path = join(root, EN)
  const editor = await openEditor({ folders: [root] })
  const raw = `\ufeff${textOf(root, EN).replace('It carries 40', 'El can\u0303o\u0301n cafe\u0301: It carries 41')}`
  const typed = raw.replaceAll('\n', '\r\n')
  await editor.open(path, typed)
  const { diagnostics } = await editor.whenTold(path, ({ version }) => version === 1)
  const number = diagnostics.find(({ code }) => code === 'number-mismatch')
  expect(number?.range).toEqual({ start: positionOf(typed, '41'), end: positionOf(typed, '41', true) })
})

it('tells of the last text alone, however fast somebody types', async () => {
  const root = writeNewsroom()
  const path = join(root, EN)
  const text = textOf(root, EN)
  const editor = await openEditor({ folders: [root] })
  await editor.open(path, text)
  await editor.whenTold(path, ({ version }) => version === 1)
  const before = editor.counted()
  for (let version = 2; version < 30; version++) void editor.change(path, text.replace('40', `4${version}`), version)
  await editor.change(path, text, 30)
  expect((await editor.whenTold(path, ({ version }) => version === 30)).diagnostics).toEqual([])
  expect(editor.counted() - before).toBeLessThan(5)
})

it('serves several folders, newsrooms within folders, and folders with spaces and accents', async () => {
  const plain = writeNewsroom({ [EN]: (text) => text.replace('40', '41') })
  const outer = writeNewsroom()
  rmSync(join(outer, 'articles'), { recursive: true })
  rmSync(join(outer, 'newsroom'), { recursive: true })
  const deeper = join(outer, 'la redacción ñ')
  const editor = await openEditor({ folders: [plain, outer] })
  await editor.whenTold(join(plain, EN), ({ diagnostics }) => diagnostics.length === 1)
  for (const path of [
    ES,
    SITE,
    'newsroom/people/ana-ruiz.yml',
    'newsroom/people/tom-hale.yml',
    'newsroom/topics.yml',
  ]) {
    mkdirSync(dirname(join(deeper, path)), { recursive: true })
    writeFileSync(join(deeper, path), textOf(plain, path))
  }
  const path = join(deeper, ES)
  await editor.open(path, textOf(plain, ES))
  const { diagnostics } = await editor.whenTold(path, ({ version }) => version === 1)
  expect(diagnostics.map(({ code }) => code)).toContain('outlet-unknown')
  await editor.close(path)
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: uriOf(plain), name: 'plain' }] },
  })
  await editor.whenTold(join(plain, EN), ({ diagnostics }) => diagnostics.length === 0)
})

it('is silent where there is no newsroom', async () => {
  const root = writeNewsroom()
  rmSync(join(root, 'articles'), { recursive: true })
  const editor = await openEditor({ folders: [root, '/missing'] })
  const path = join(root, 'notes.md')
  await editor.open(path, '# Notes\n')
  await editor.change(path, '# Notas\n', 2)
  expect(await editor.hover(path, { line: 0, character: 3 })).toBeNull()
  expect(await editor.complete(path, { line: 0, character: 3 })).toBeNull()
  expect(await editor.format(path)).toBeNull()
  expect(
    await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: { line: 0, character: 0 },
    }),
  ).toBeNull()
  expect([editor.counted(), editor.said.filter(({ method }) => method.startsWith('window/'))]).toEqual([0, []])
})
