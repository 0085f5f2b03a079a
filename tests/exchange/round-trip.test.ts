import { describe, expect, it } from 'vitest'
import { bringHome, readIn, sendOut } from '../support/exchange.ts'
import { facing } from '../support/facing.ts'
import { LOCK, lockOf } from '../support/lock.ts'
import { EN, ES, editFile } from '../support/newsroom.ts'
import { runMain } from '../support/run-main.ts'

/** The lines of the lock that are open. */
const openLines = (root: string) => readIn(root, LOCK).match(/^.*\topen$/gm) ?? []

describe('a text that comes back from a translator’s tool', () => {
  it('changes nothing where nobody translated anything', async () => {
    const sent = await sendOut()
    const before = readIn(sent.root, EN)
    const { exit, json } = await bringHome(sent, (text) => text)
    expect({ exit, ...json }).toMatchObject({
      exit: 0,
      written: [],
      missing: [],
      dropped: [],
      conflicts: [],
      notes: [],
    })
    expect(readIn(sent.root, EN)).toBe(before)
  })

  it('changes its block and no other byte, and is open until somebody records it', async () => {
    const sent = await sendOut({
      [EN]: (text) => `\ufeff${text.replaceAll('\n', '\r\n').replace('slug:', 'slug:   ')}`,
      [LOCK]: lockOf(),
    })
    const before = readIn(sent.root, EN)
    const { exit, json } = await bringHome(sent, [['It carries 40 passengers.', 'It takes 40 people.']])
    expect(exit).toBe(0)
    expect(json).toMatchObject({ written: [LOCK, EN], conflicts: [], dropped: [] })
    expect(readIn(sent.root, EN)).toBe(before.replace('It carries 40 passengers.', 'It takes 40 people.'))
    expect(openLines(sent.root)).toHaveLength(1)
    const { stdout } = await runMain(['status', 'night-bus', '--root', sent.root, '--format', 'json'])
    expect(JSON.parse(stdout).articles[0].editions[1]).toMatchObject({ changed: json.blocks })
  })

  it('writes texts of the front matter in their lines', async () => {
    const sent = await sendOut({
      [EN]: (text) => text.replace('title: The Night Bus', "title: 'The Night Bus' # short"),
    })
    await bringHome(sent, [['>The Night Bus<', '>The Last Bus: a Line<']])
    expect(readIn(sent.root, EN)).toContain("\ntitle: 'The Last Bus: a Line' # short\n")
  })

  it('is kept out where the block changed meanwhile, and both texts are told', async () => {
    const sent = await sendOut()
    editFile(sent.root, EN, (text) => text.replace('On Sundays there is one.', 'There is one on Sundays.'))
    const before = readIn(sent.root, EN)
    const { exit, json } = await bringHome(sent, [
      ['On Sundays there is one.', 'On Sunday there is one.'],
      ['Who rides', 'Who Travels'],
    ])
    expect(exit).toBe(1)
    expect(json.conflicts).toMatchObject([{ now: 'There is one on Sundays.', yours: 'On Sunday there is one.' }])
    expect(readIn(sent.root, EN)).toBe(before.replace('Who rides', 'Who Travels'))
  })

  it('says nothing of blocks that changed here and were not translated outside', async () => {
    const sent = await sendOut()
    editFile(sent.root, EN, (text) => text.replace('On Sundays there is one.', 'There is one on Sundays.'))
    const { exit, json } = await bringHome(sent, [['Who rides', 'Who Travels']])
    expect({ exit, conflicts: json.conflicts }).toEqual({ exit: 0, conflicts: [] })
  })

  it('is written where only the source changed, which is told', async () => {
    const sent = await sendOut()
    editFile(sent.root, ES, (text) => text.replace('Los domingos hay uno.', 'Los domingos hay dos.'))
    const { exit, json } = await bringHome(sent, [['On Sundays there is one.', 'On Sunday there is one.']])
    expect(exit).toBe(0)
    expect(json.notes).toMatchObject([{ kind: 'source-changed' }])
    expect(readIn(sent.root, EN)).toContain('- On Sunday there is one.\n')
  })

  it('is told and not written in a trial', async () => {
    const sent = await sendOut()
    const before = readIn(sent.root, EN)
    const { json } = await bringHome(sent, [['Who rides', 'Who Travels']], '--dry-run')
    expect(json).toMatchObject({ written: [], wouldWrite: [LOCK, EN] })
    expect(readIn(sent.root, EN)).toBe(before)
    const change = [['carries 40', 'carries 50']] as const
    const trial = await bringHome(sent, change, '--dry-run')
    expect(trial.json.problems).toContainEqual(expect.objectContaining({ check: 'number-mismatch', file: EN }))
    expect(trial.json.problems).toEqual((await bringHome(sent, change)).json.problems)
  })

  it('fills a translation that was only begun, and tells what is left of it', async () => {
    const root = (await sendOut({ [EN]: null })).root
    await runMain(['translate', 'night-bus', '--root', root, '--translator', 'tom-hale'])
    const { stdout } = await runMain(['export', 'night-bus', '--xliff', '--root', root])
    expect(stdout.match(/<target>/g)).toBeNull()
    const { json } = await bringHome({ root, xliff: stdout }, [
      ['<source>Quién viaja</source>', '<source>Quién viaja</source><target>Who rides</target>'],
      ['<source>Lleva 40 pasajeros.</source>', '<source>Lleva 40 pasajeros.</source><target>It carries 40.</target>'],
      ['<source>El autobús de la noche</source>', '<source>El autobús de la noche</source><target>The Bus</target>'],
    ])
    const text = readIn(root, EN)
    expect(text).toContain('\ntitle: The Bus\n')
    expect(text).toContain('\nIt carries 40.\n\n## Who rides\n')
    expect(json.missing).toMatchObject([
      { kind: 'untranslated', block: 'fm-description' },
      { kind: 'untranslated', block: 'fm-alt' },
      { kind: 'untranslated', block: 'fm-caption' },
      { kind: 'unfinished', sentences: 1 },
      ...Array(3).fill({ kind: 'untranslated' }),
    ])
    expect(openLines(root).length).toBeGreaterThan(5)
  })

  it('goes where nothing stands opposite its source yet', async () => {
    const sent = await sendOut(facing('Sale a las doce.\n\nNadie sabe por qué sale tan tarde.', 'It leaves at twelve.'))
    const { exit } = await bringHome(sent, [
      [
        '<source>Nadie sabe por qué sale tan tarde.</source>',
        '<source>Nadie sabe por qué sale tan tarde.</source><target>Nobody knows why.</target>',
      ],
    ])
    expect(exit).toBe(0)
    expect(readIn(sent.root, EN)).toMatch(/\nIt leaves at twelve\.\n\nNobody knows why\.\n$/)
  })

  it('goes into the blocks that it was parted into, and not where their ends got lost', async () => {
    const split = facing(
      'El autobús sale de la cochera a las doce y vuelve a las seis. Lleva 40 pasajeros y ninguno habla con otro.',
      'The bus leaves the depot at twelve and comes back at six.\n\nIt carries 40 passengers and none talks to another.',
    )
    const sent = await sendOut(split)
    const told = await bringHome(sent, (text) =>
      text.replace(/<ph[^>]*disp="¶"[^>]*>/, ' ').replace('carries', 'takes'),
    )
    expect({ exit: told.exit, dropped: told.json.dropped }).toMatchObject({
      exit: 1,
      dropped: [{ kind: 'parts', found: 1, expected: 2 }],
    })
    await bringHome(sent, [['It carries 40', 'It takes 40']])
    expect(readIn(sent.root, EN)).toMatch(/\nThe bus leaves .* six\.\n\nIt takes 40 passengers .*\.\n$/)
  })

  it('begins as many blocks as its source has, where it had none', async () => {
    const sent = await sendOut(
      facing(
        'Uno dos tres cuatro. Cinco seis siete ocho.\n\nNadie sabe por qué sale tan tarde.',
        'One two three four.',
      ),
    )
    const { exit } = await bringHome(sent, (text) =>
      text
        .replace(
          /(<source>Nadie sabe[^<]*<\/source>)/,
          '$1<target>Nobody knows.<ph id="7" dataRef="p"/>Nobody asks.</target>',
        )
        .replace(
          /(<unit [^>]*>)(\s*<segment[^>]*><source>Nadie sabe)/,
          '$1<originalData><data id="p">¶</data></originalData>$2',
        ),
    )
    expect(exit).toBe(0)
    expect(readIn(sent.root, EN)).toMatch(/\nOne two three four\.\n\nNobody knows\.\n\nNobody asks\.\n$/)
  })
})
