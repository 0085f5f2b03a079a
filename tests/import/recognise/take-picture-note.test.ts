import { expect, it } from 'vitest'
import { recognise } from '../../../src/import/recognise/recognise.ts'
import { textDocument } from '../../../src/import/text/read-pasted-text.ts'

const TEXT =
  'El mercado de la calle larga abre a las seis y cierra a las dos, salvo los domingos, y nadie sabe por qué.'

it.each([
  [
    '[FOTO: Un autobús vacío en la noche. Crédito: Ana Ruiz]',
    { caption: 'Un autobús vacío en la noche.', credit: 'Ana Ruiz' },
  ],
  ['[PHOTO: A lit bus in the street. Photo by Jane Doe]', { caption: 'A lit bus in the street.', credit: 'Jane Doe' }],
  ['[Foto: Un autobús vacío (EFE)]', { caption: 'Un autobús vacío', credit: 'EFE' }],
  ['[PHOTO: An empty street]', { caption: 'An empty street' }],
  ['[IMAGEN: Ana Ruiz]', { credit: 'Ana Ruiz' }],
  ['[PHOTO: Jane Doe/Reuters]', { credit: 'Jane Doe/Reuters' }],
])('says what the photo shows and whose it is: %s', (line, photo) => {
  for (const text of [`${line}\n\n${TEXT}\n\n${TEXT}`, `${TEXT}\n\n${line}\n\n${TEXT}`]) {
    const { body, facts, recognised } = recognise(textDocument(text), 'es')
    expect(facts.photo).toEqual(photo)
    expect(body.children).toHaveLength(2)
    expect(recognised).toContainEqual({ key: 'credit' in photo ? 'photo.credit' : 'photo.caption', said: line })
  }
})

it('takes one of them, and no line that is not wholly in brackets', () => {
  const lines = [
    '[FOTO: Un autobús vacío]',
    '[FOTO: Otro autobús vacío]',
    'En la pared dice [FOTO: un autobús] y nadie la mira.',
  ]
  const { body, facts } = recognise(textDocument([TEXT, ...lines, TEXT].join('\n\n')), 'es')
  expect(facts.photo).toEqual({ caption: 'Un autobús vacío' })
  expect(body.children).toHaveLength(4)
})
