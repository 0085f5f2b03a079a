import { describe, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts } from '../../support/newsroom.ts'

describe('name-mismatch of what is no other name', () => {
  it.each([
    [
      'an acronym that each edition has of its own throughout',
      'Del color TSV. El TSV tiene tres partes.',
      'Of the HSV colour. The HSV has three parts.',
    ],
    ['symbols whose initials each language has in its order', 'Sea AHobj el ángulo.', 'Let HAobj be the angle.'],
    [
      'words that another name is spelt like',
      'Pulse Todo y Editar en el Editor.',
      'Use the ToDo and the Edit of the Editor.',
    ],
    [
      'words of each language that may be a name',
      'Busque el Grial y la Croma LCh.',
      'Seek the Grail and the LCh Chroma.',
    ],
    [
      'labels, nouns and their cognates opposite a brand that both editions name',
      'GitHub y Windows.\n\nAbra la página Apariencia de la ventana.\n\nPlasma, Plasma',
      'GitHub and Windows.\n\nOpen the Image Windows Appearance page.\n\nWindows, Windows',
    ],
    [
      'the ending of files without a name',
      'Copie `orig.tar.gz` y `debian.tar.gz`.',
      'Copy `*.orig.tar.gz` and `*.debian.tar.gz`.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('name-mismatch', facing(es, en)))
})
