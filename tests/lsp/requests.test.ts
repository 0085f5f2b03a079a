import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CodeAction, CompletionItem, MarkupContent, TextDocumentEdit, TextEdit } from 'vscode-languageserver'
import { edited, openEditor, positionOf } from '../support/editor.ts'
import { EN, ES, SITE, writeNewsroom } from '../support/newsroom.ts'

/** An edition of the small newsroom, with changes, open in an editor. */
async function open(path: string, change: (text: string) => string = (text) => text, locale = 'en') {
  const root = writeNewsroom()
  const file = join(root, path)
  const text = change(readFileSync(file, 'utf8'))
  const editor = await openEditor({ folders: [root], locale })
  await editor.open(file, text)
  const { diagnostics } = await editor.whenTold(file, ({ version }) => version === 1)
  return { root, file, text, editor, diagnostics }
}

const withBody = (words: string) => (text: string) => text.replace('It carries', `${words} It carries`)
const withKeys = (yaml: string) => (text: string) => text.replace('\n---\n', `\n${yaml}\n---\n`)
const markdownOf = (hover: { contents: unknown } | null) => (hover?.contents as MarkupContent | undefined)?.value
const editsOf = ({ edit }: CodeAction) => {
  const [change] = edit?.documentChanges ?? []
  return (change as TextDocumentEdit).edits as TextEdit[]
}

describe('hover', () => {
  it('shows the page of the check where something is wrong, in the language of the editor', async () => {
    const { file, text, editor } = await open(EN, (text) => text.replace('40', '41'), 'es')
    const hover = await editor.hover(file, positionOf(text, '41'))
    expect(markdownOf(hover)).toMatch(/^# number-mismatch\n\n## Qué hace/)
    expect(hover?.range).toEqual({ start: positionOf(text, '41'), end: positionOf(text, '41', true) })
    expect(await editor.hover(file, positionOf(text, 'Nurses'))).toBeNull()
  })

  it.each([
    ['a key', 'descrip', /^One or two sentences/],
    ['a key within another', 'caption', /^What stands below the photo/],
    ['a person', 'tom-hale', /^\*\*Tom Hale\*\*\n\nTom Hale translates/],
    ['a check that is accepted', 'spacing', /^# spacing\n/],
  ])('shows what %s is', async (_, words, expected) => {
    const { file, text, editor } = await open(EN, withKeys('allow:\n  - {check: spacing, reason: So it is.}'))
    expect(markdownOf(await editor.hover(file, positionOf(text, words)))).toMatch(expected)
  })

  it('shows records of all kinds in the language of the editor, and nothing of what is none', async () => {
    const more = withKeys('allow:\n  - {check: spacing, reason: Así es.}\nbios:\n  ana-ruiz: Ana.')
    const { file, text, editor } = await open(ES, more, 'es')
    const shown = async (words: string) => markdownOf(await editor.hover(file, positionOf(text, words))) ?? null
    expect(await shown('transport]')).toBe('Transporte')
    expect(await shown('author-opinion')).toBe('Las opiniones son de su autora.')
    expect(await shown('infobae\n')).toBe('**Infobae**')
    expect(await shown('ana-ruiz: ')).toMatch(/^\*\*Ana Ruiz\*\*\n\nAna Ruiz escribe/)
    for (const none of ['Así es', 'autobús de la noche\ndesc', '}\nbios'])
      expect([none, await shown(none)]).toEqual([none, null])
  })
})

describe('completion', () => {
  /** What may be typed behind these words of front matter, and what an item makes of the text. */
  async function complete(path: string, yaml: string, locale = 'en') {
    const { file, text, editor } = await open(path, withKeys(yaml), locale)
    const items = (await editor.complete(file, positionOf(text, yaml, true))) ?? []
    const choose = (label: string) => {
      const { textEdit } = items.find((item) => item.label === label) as CompletionItem
      const after = edited(text, [textEdit as TextEdit])
      return after.slice(after.indexOf(yaml.slice(0, 4))).split('\n---\n')[0]
    }
    return { items, labels: items.map(({ label }) => label), choose }
  }

  it('gives keys that are missing, with what they say', async () => {
    const { labels, choose, items } = await complete(EN, 'rev', 'es')
    expect(labels).toContain('reviewers')
    expect(labels).not.toContain('title')
    expect(choose('reviewers')).toBe('reviewers: ')
    expect(items.find(({ label }) => label === 'reviewers')?.documentation).toMatchObject({
      value: 'Personas que revisaron la traducción',
    })
  })

  it.each([
    ['people', 'reviewers: [ana-ruiz, to', ['tom-hale']],
    ['people in lines', 'reviewers:\n  - ', ['ana-ruiz', 'tom-hale']],
    ['people where no list is begun', 'reviewers: ', ['[ana-ruiz]', '[tom-hale]']],
    ['people whose bio it is', 'bios:\n  an', ['ana-ruiz', 'tom-hale']],
    ['outlets', 'original: {language: es, outlet: ', ['infobae', 'river-review']],
    ['topics', 'topics: [', ['transport']],
    ['disclaimers', 'disclaimer: ', ['author-opinion']],
    ['choices', 'method: ', ['human', 'machine-edited', 'machine']],
    ['yes and no', 'draft: ', ['true', 'false']],
    ['the day', 'updated: ', ['2026-03-20']],
    [
      'keys within another',
      'original:\n  archived: x\n  ti',
      ['language', 'outlet', 'url', 'title', 'date', 'use', 'authors'],
    ],
    ['licences', 'license: ', ['CC-BY-4.0', 'CC-BY-SA-4.0', 'all-rights-reserved']],
    ['nothing that no list has', 'title2: ', []],
  ])('gives %s', async (_, yaml, expected) => expect((await complete(EN, yaml)).labels).toEqual(expected))

  it('gives pictures of the folder, and names of records', async () => {
    const { file, text, editor } = await open(ES)
    const items = await editor.complete(file, positionOf(text, 'file: ', true))
    expect(items?.map(({ label }) => label)).toEqual(['photo.jpg'])
    const topics = await complete(ES, 'topics: [', 'es')
    expect(topics.items[0]).toMatchObject({ label: 'transport', detail: 'Transporte' })
  })

  it('gives checks that may be accepted, and the blocks of this edition in their order', async () => {
    const { labels, choose } = await complete(EN, 'allow:\n  - check: numb')
    expect(labels).toContain('number-mismatch')
    expect(labels).not.toContain('html-unsafe')
    expect(choose('number-mismatch')).toBe('allow:\n  - check: number-mismatch')
    const { items } = await complete(EN, 'allow:\n  - check: spacing\n    reason: So it is.\n    block: ')
    expect(items.slice(0, 2).map(({ label, detail }) => [label, detail])).toEqual([
      ['fm-title', 'the title'],
      ['fm-description', 'the description'],
    ])
    const blocks = items.filter(({ label }) => !label.startsWith('fm-'))
    expect(blocks.map(({ detail, documentation }) => [detail, (documentation as MarkupContent).value])).toEqual([
      ['paragraph', 'The bus leaves at twelve and comes back at six. It carries 40 passengers.'],
      ['heading', 'Who rides'],
      ['paragraph', 'Nurses, bakers and students ride it. The timetable hangs at every stop.'],
      ['list item', 'On Mondays there are three trips.'],
      ['list item', 'On Sundays there is one.'],
    ])
  })

  it('gives keys and checks of the settings, and of people', async () => {
    const site = await open(SITE, (text) => `${text}checks:\n  number-m`)
    const items = await site.editor.complete(site.file, positionOf(site.text, '  number-m', true))
    expect(items?.map(({ label }) => label)).toContain('number-mismatch')
    expect(items?.map(({ label }) => label)).not.toContain('symlink')
    const ana = await open('newsroom/people/ana-ruiz.yml', (text) => `${text}ty`)
    const keys = await ana.editor.complete(ana.file, positionOf(ana.text, '\nty', true))
    expect(keys?.map(({ label }) => label)).toEqual([
      'type',
      'family',
      'given',
      'role',
      'affiliation',
      'url',
      'sameAs',
      'aliases',
    ])
  })

  it('gives nothing in the text', async () => {
    const { file, text, editor } = await open(EN)
    expect(await editor.complete(file, positionOf(text, 'Nurses', true))).toEqual([])
  })
})

describe('actions', () => {
  it('mend what has one right outcome', async () => {
    const { file, text, editor, diagnostics } = await open(EN, withBody('It goes  fast.'))
    const [spacing] = diagnostics
    const actions = (await editor.actions(file, { range: spacing?.range as never })) ?? []
    const [mend] = actions
    expect(mend).toMatchObject({ title: 'Mend this (spacing)', kind: 'quickfix', isPreferred: true })
    expect(mend?.diagnostics?.map(({ code }) => code)).toEqual(['spacing'])
    expect(edited(text, editsOf(mend as CodeAction))).toBe(text.replace('goes  fast', 'goes fast'))
  })

  it('mend all of a file, as format --fix does', async () => {
    const { file, text, editor } = await open(EN, withBody('It goes  fast and  far.'))
    const start = { line: 0, character: 0 }
    const [all, ...others] = (await editor.actions(file, { range: { start, end: start } }, ['source.fixAll'])) ?? []
    expect([all?.kind, others]).toEqual(['source.fixAll.facing', []])
    expect(edited(text, editsOf(all as CodeAction))).toBe(text.replace('goes  fast and  far', 'goes fast and far'))
  })

  it('accept with a reason that is left to be typed, and show where', async () => {
    const { file, text, editor } = await open(EN, (text) => text.replace('40', '41'), 'es')
    const range = { start: positionOf(text, '41'), end: positionOf(text, '41') }
    const actions = (await editor.actions(file, { range })) ?? []
    const accept = actions.find(({ title }) =>
      title.startsWith('Aceptar «number-mismatch» en este bloque'),
    ) as CodeAction
    const after = edited(text, editsOf(accept))
    expect(after).toMatch(/\nallow:\n {2}- check: number-mismatch\n {4}block: [\w-]+\n {4}reason: \n---\n/)
    await editor.connection.sendRequest('workspace/executeCommand', accept.command)
    const shown = editor.said.find(({ method }) => method === 'window/showDocument')?.params
    const point = positionOf(after, '    reason: ', true)
    expect(shown).toMatchObject({ takeFocus: true, selection: { start: point, end: point } })
    await editor.change(file, after.replace('reason: ', 'reason: Así está en el original.'), 2)
    expect((await editor.whenTold(file, ({ version }) => version === 2)).diagnostics).toEqual([])
  })

  it('accept nothing that guards safety, and open the page of a check', async () => {
    const { file, editor, diagnostics } = await open(EN, (text) => text.replace('It carries', 'It\u202E carries'))
    const [unsafe] = diagnostics
    const actions = (await editor.actions(file, { range: unsafe?.range as never })) ?? []
    expect(actions.map(({ title }) => title)).toEqual([`What “${unsafe?.code}” is about`])
    await editor.connection.sendRequest('workspace/executeCommand', actions[0]?.command)
    const shown = editor.said.find(({ method }) => method === 'window/showDocument')?.params as { uri: string }
    expect(readFileSync(new URL(shown.uri), 'utf8')).toContain(`# ${unsafe?.code}`)
  })
})

describe('formatting', () => {
  it('writes an edition in its one form', async () => {
    const { file, text, editor } = await open(EN, (text) =>
      text
        .replace('slug: the-night-bus\ndate: 2026-03-14', 'date: 2026-03-14\nslug: the-night-bus')
        .replaceAll('- On', '* On'),
    )
    const after = edited(text, (await editor.format(file)) ?? [])
    expect(after).toContain('slug: the-night-bus\ndate: 2026-03-14')
    expect(after).toContain('- On Mondays there are three trips.\n- On Sundays')
    expect(await editor.format(join(file, '../index.es.md'))).toBeNull()
  })

  it('leaves alone what format would refuse', async () => {
    const { file, editor } = await open(EN, (text) => text.replace('title: The', 'title: [The'))
    expect(await editor.format(file)).toEqual([])
  })
})
