import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sendOut } from '../support/exchange.ts'
import { facing } from '../support/facing.ts'
import { LOCK, lockOf } from '../support/lock.ts'
import { EN, ES, writeNewsroom } from '../support/newsroom.ts'
import { runMain } from '../support/run-main.ts'

/** A paragraph that is two in the translation. */
const SPLIT = facing(
  'El autobús sale de la cochera a las doce y vuelve a las seis. Lleva 40 pasajeros y ninguno habla con otro.',
  'The bus leaves the depot at twelve and comes back at six.\n\nIt carries 40 passengers and none talks to another.',
)

/** Of each unit its states, its sources and its targets, without codes' attributes. */
const unitsIn = (xliff: string) =>
  [...xliff.matchAll(/<unit id="([^"]+)"[\s\S]*?<\/unit>/g)].map(([unit, id]) => ({
    id,
    states: [...unit.matchAll(/<segment [^>]*?(state=[^>]*)>/g)].map(([, state]) => state),
    sources: textsIn(unit, 'source'),
    targets: textsIn(unit, 'target'),
  }))

const textsIn = (unit: string, name: string) =>
  [...unit.matchAll(new RegExp(`<segment[^>]*>.*?<${name}>(.*?)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replace(/<(\/?\w+)[^>]*?(\/?)>/g, '<$1$2>'),
  )

describe('an article for translators’ tools', () => {
  it('is a unit a row and a segment a sentence, as far as both have the same ones', async () => {
    const { xliff } = await sendOut(
      facing(
        'El autobús sale a las doce. Vuelve a las seis. Lleva 40 pasajeros.\n\n- Los **lunes. Los** domingos.',
        'The bus leaves at twelve and comes back at six. It carries 40 passengers.\n\n- On **Mondays. On** Sundays.',
      ),
    )
    expect(unitsIn(xliff).slice(-2)).toEqual([
      {
        id: expect.stringMatching(/^p-/),
        states: ['state="final"', 'state="final"'],
        sources: ['El autobús sale a las doce. Vuelve a las seis.', 'Lleva 40 pasajeros.'],
        targets: ['The bus leaves at twelve and comes back at six.', 'It carries 40 passengers.'],
      },
      {
        id: expect.stringMatching(/^li-/),
        states: ['state="final"', 'state="final"'],
        sources: ['Los <sc/>lunes.', 'Los<ec/> domingos.'],
        targets: ['On <sc/>Mondays.', 'On<ec/> Sundays.'],
      },
    ])
  })

  it('tells the states of rows, what the source said before, and notes', async () => {
    const { root } = await sendOut({ [LOCK]: lockOf(), 'articles/night-bus/notes.yml': null })
    const lock = readFileSync(join(root, LOCK), 'utf8')
    const { xliff } = await sendOut({
      [LOCK]: lock.replace(/(\tOn Sundays there is one\.|- On Sundays there is one\.)$/m, '$1\topen'),
      [ES]: (text) => text.replace('Lleva 40 pasajeros', 'Lleva 50 pasajeros'),
      'articles/night-bus/notes.yml': '- {block: fm-title, by: tom-hale, date: 2026-03-01, text: Too <long>?}\n',
    })
    const states = unitsIn(xliff).map(({ states: [state] }) => state)
    expect(states.filter((state) => state?.startsWith('state="translated"'))).toEqual([
      'state="translated" subState="facing:behind"',
      'state="translated"',
    ])
    expect(xliff).toContain('Lleva 40 pasajeros.</note>')
    expect(xliff).toContain('Tom Hale, 2026-03-01: Too &#x3C;long>?</note>')
  })

  it('has what stands in several blocks as one unit, which it parts where they end', async () => {
    const { xliff } = await sendOut(SPLIT)
    expect(xliff).toMatch(/<ignorable[^>]*><source> <\/source><target><ph [^>]*disp="¶"/)
    expect(xliff).toMatch(/facing:base="[0-9a-f]{64} [0-9a-f]{64}"/)
  })

  it('goes to standard output, or into a file that is not there yet', async () => {
    const root = writeNewsroom()
    const out = join(root, 'bus.xlf')
    const { stdout } = await runMain(['export', 'night-bus', '--xliff', '--root', root])
    const argv = ['export', 'articles/night-bus/', '--xliff', '--root', root, '--out', out, '--format', 'json']
    const told = JSON.parse((await runMain(argv)).stdout)
    expect(told).toEqual({ version: 1, written: [out], units: 9 })
    expect(readFileSync(out, 'utf8')).toBe(stdout)
    expect((await runMain(argv)).exit).toBe(3)
  })

  it.each([
    [['export', 'night-bus'], 2],
    [['export', 'night-bus', '--xliff', '--tmx'], 2],
    [['export', '--xliff'], 2],
    [['export', 'night-bus', 'town-clock', '--xliff'], 2],
    [['export', 'night-buss', '--xliff'], 2],
    [['export', 'night-bus', '--xliff', '--to', 'es'], 2],
  ])('is not written where the command says too little or too much: %s', async (argv, exit) => {
    expect((await runMain([...argv, '--root', writeNewsroom()])).exit).toBe(exit)
  })

  it('asks for a translation that is begun', async () => {
    const { exit, stderr } = await runMain(['export', 'night-bus', '--xliff', '--root', writeNewsroom({ [EN]: null })])
    expect({ exit, stderr }).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('facing translate night-bus --to en'),
    })
  })
})

describe('the memory for translators’ tools', () => {
  it('is the sentences that are in step, in both languages, with who translated them', async () => {
    const root = writeNewsroom({
      [LOCK]: lockOf(),
      [ES]: (text) => text.replace('Los domingos hay uno.', 'Los domingos hay dos o tres.'),
    })
    const { stdout } = await runMain(['export', 'night-bus', '--tmx', '--root', root])
    const pairs = [...stdout.matchAll(/<seg>(.*?)<\/seg>.*?<seg>(.*?)<\/seg>/g)].map(([, es, en]) => [es, en])
    expect(pairs).toContainEqual(['Lleva 40 pasajeros.', 'It carries 40 passengers.'])
    expect(pairs.flat()).not.toContain('On Sundays there is one.')
    expect(stdout).toMatch(
      /^<tu tuid="night-bus\.p-\w+\.1" srclang="es" creationid="tom-hale"><prop type="x-article">/m,
    )
    const all = await runMain(['export', '--tmx', '--root', root])
    expect(all.stdout).toContain('srclang="*all*"')
    expect(all.stdout).toContain('<seg>People meet under it and are never late.</seg>')
  })
})
