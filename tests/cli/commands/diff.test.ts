import { describe, expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { EN, ES, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

const CHANGED = () => ({ [ES]: swap(['40', '45'], ['panaderos', '*panaderos*']), [LOCK]: lockOf() })

describe('facing diff', () => {
  it('shows what changed word by word, beside the translation', async () => {
    const root = writeNewsroom(CHANGED())
    expect((await runMain(['diff', 'night-bus', '--root', root, '--lang', 'en'])).stdout).toBe(`\
p-b75e39  changed: a quantity  index.es.md:24
  El autobús sale a las doce y vuelve a │ The bus leaves at twelve and comes
  las seis. Lleva [-40-]{+45+}          │ back at six. It carries 40
  pasajeros.                            │ passengers.

p-dc5f6a  changed: form only: nothing to do  index.es.md:28
  Viajan enfermeras,                    │ Nurses, bakers and students ride it.
  {+*+}panaderos{+*+} y estudiantes. El │ The
  [horario](https://bus.example.org/noche) │ [timetable](https://bus.example.org/noche)
  cuelga en cada parada.                │ hangs at every stop.

Change the other edition too; then, or where it is right as it stands: facing
accept night-bus
`)
    expect((await runJson('diff', 'night-bus', '--root', root)).blocks[0]).toEqual({
      id: 'p-b75e39',
      state: 'changed',
      language: 'es',
      before: 'El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.',
      after: 'El autobús sale a las doce y vuelve a las seis. Lleva 45 pasajeros.',
      translation: 'The bus leaves at twelve and comes back at six. It carries 40 passengers.',
      kind: 'quantity',
    })
  })

  it('tells what is new, taken out and moved', async () => {
    const root = writeNewsroom({
      [ES]: swap(['\n## Quién', '\nNadie lo conduce.\n\n## Quién'], ['- Los lunes hay tres viajes.\n', '']),
      [LOCK]: lockOf(),
    })
    const { blocks } = await runJson('diff', 'night-bus', '--root', root)
    expect(blocks).toEqual([
      {
        id: 'p-4d0a00',
        state: 'new',
        language: 'es',
        before: '',
        after: 'Nadie lo conduce.',
        translation: '',
        kind: 'wording',
      },
      {
        id: 'li-74be58',
        state: 'removed',
        language: 'es',
        before: 'Los lunes hay tres viajes.',
        after: '',
        translation: 'On Mondays there are three trips.',
        kind: 'quantity',
      },
    ])
  })

  it.each([
    [{}, 'nothing has been recorded yet'],
    [{ [LOCK]: '' }, 'nothing has been recorded yet'],
    [{ [EN]: null }, 'has one edition only'],
  ])('says why there is nothing to show', async (changes, expected) => {
    const { exit, stdout } = await runMain(['diff', 'night-bus', '--root', writeNewsroom(changes), '--lang', 'en'])
    expect([exit, stdout.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining(expected)])
  })

  it.each(['status', 'diff', 'align', 'accept'])('%s suggests the article that was meant', async (command) => {
    const { exit, stderr } = await runMain([command, 'nigth-bus', '--root', writeNewsroom(), '--lang', 'en'])
    expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('did you mean `night-bus`?')])
  })

  it.each(['status', 'diff', 'align', 'accept'])('%s tells why an article cannot be read', async (command) => {
    const root = writeNewsroom({ [ES]: Buffer.from([0xff, 0xfe, 0x41, 0]), [EN]: null })
    const { exit, stdout } = await runMain([command, 'night-bus', '--root', root, '--lang', 'en'])
    expect([exit, stdout]).toEqual([1, expect.stringContaining('encoding-unexpected')])
  })
})
