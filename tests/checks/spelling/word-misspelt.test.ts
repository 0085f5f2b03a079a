import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('word-misspelt', () => {
  it.each([
    [
      'forms that no dictionary lists one by one',
      'Hablábamos de contárselo al exministro, rápidamente, y eliminarlos; elimínalos. Querés verlo y podés.',
      'The newsrooms’ journalists unpublished a rewrite; she doesn’t.',
    ],
    [
      'British spelling where no country is said',
      'Uno.',
      'They organised the neighbouring centre, travelled, analysed its behaviour and realised.',
    ],
    [
      'names and acronyms',
      'Infobay y Presidnete Gómez hablaron con la ONUX en Trbaajo.',
      'Infobay spoke with Mr Recieve.',
    ],
    ['words of the other edition', 'El equipo usa el pipelyne cada día.', 'The team uses the pipelyne daily.'],
    ['words that are set apart', 'Lo llaman *selfy*, o «chatboot», o `trbaajo`.', 'They call it so.'],
    ['two words of another language', 'Estudia un sistema de machine lerning profundo.', 'It studies a system.'],
    ['what stands in the text again and again', 'Un zorbo, mi zorbo, el zorbo y otro zorbo, otro zorbo.', 'One.'],
    ['addresses, files, tags and endings', 'Vea ejemplo.trbaajo, @trbaajo, #trbaajo, niñ@s y a/trbaajo.', 'One.'],
    ['what resembles nothing', 'Un xkcdqwrt sonó: jajajaja, mmmm.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('word-misspelt', facing(es, en)))

  it('accepts terms of the glossary', () => {
    const glossary = '- {es: trbaajo, en: wrok, kind: term}\n'
    accepts('word-misspelt', {
      ...facing('El trbaajo sigue.', 'The wrok goes on.'),
      'newsroom/glossary.yml': glossary,
    })
  })

  it('rejects slips in both editions, each word once', () => {
    const problems = rejects(
      'word-misspelt',
      facing(
        'Hubo ⟦dialogos⟧ entre ellos. El ⟦presidnete⟧ dijo que el ⟦trbaajo⟧ sigue; el presidnete ⟦huviera⟧ ido. ⟦Tambien⟧ habló la ⟦region⟧.',
        'The ⟦governmnet⟧ said that it would ⟦recieve⟧ the region.\n\n- It ⟦occured⟧ in May.',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected `governmnet`, expected `government`',
      'Unexpected `recieve`, expected `receive` or `relieve`',
      'Unexpected `occured`, expected `occurred`',
      'Unexpected `dialogos`, expected `diálogos` or `dialogo` or `dialogas`',
      'Unexpected `presidnete`, expected `presidente`',
      'Unexpected `trbaajo`, expected `trabajo`',
      'Unexpected `huviera`, expected `tuviera` or `hubiera`',
      'Unexpected `Tambien`, expected `también` or `cambien`',
      'Unexpected `region`, expected `región` or `regio` or `regios`',
    ])
  })
})
