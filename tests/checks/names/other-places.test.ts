import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('places and organisations opposite other ones', () => {
  it.each([
    [
      'countries by their adjectives, and cities by their countries',
      'El Gobierno peruano y la Casa Blanca negocian con Seúl; en Inglaterra callan.',
      'The government of Peru and the U.S. talk to South Korea; the British are silent.',
    ],
    [
      'a country and a city that only one edition names',
      'La capital francesa recibió a los bolivianos.',
      'The city welcomed them in Paris.',
    ],
    [
      'countries whose names stand as another word opposite, and names of the other language',
      'Jordan estudió en Jordania el proyecto “Open Cloud for Latin America”; el Sr. Alemán, no.',
      'Jordan studied “Open Cloud for Latin America” in Jordan; Mr Alemán did not.',
    ],
    [
      'parts of the world in the words of each language',
      'En América Latina, Norteamérica y el resto de la Unión Europea; los galeses y los sudamericanos.',
      'In Latin America, North America and the rest of Europe; the Welsh and the South Americans.',
    ],
    ['a country that is said twice', 'Perú exporta: es peruano el cobre.', 'Peru exports copper.'],
    ['languages of the editions', 'Lea la versión en español, la lengua de Lima.', 'Read the English one, of Lima.'],
    ['other kinds of places opposite each other', 'Ganó la selección de Chile.', 'The team won in Berlin.'],
    ['words that are no names of places', 'Los fines de la reforma.', 'The turkey and the Swedish reform.'],
    [
      'organisations by their names and acronyms, and words that are written like one',
      'La Organización Mundial de la Salud y el FMI, con la Universidad de Chile.\n\nQuien lo sabe, de la ONU es, y del País Vasco: el País Vasco.',
      'WHO and the International Monetary Fund, with the Chilean university.\n\nWho knows it is from the UN, and the Basque Country, says Reuters.',
    ],
    [
      'names that are forms of each other, words of titles, and what one edition adds',
      'Abra LibreOffice con MetaDocencia.\n\nEl Proyecto Polen.\n\nSuba todo a Zenodo.',
      'Open Office with MetaDocentes.\n\nThe Project Polen.\n\nUpload it, from Linux or Debian, to the archive.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('name-mismatch', facing(es, en)))

  it.each([
    [
      'countries by their names and adjectives',
      'El presidente de Bolivia habló con los peruanos.\n\nLa empresa alemana cerró su planta de Estados Unidos.',
      'The president of ⟦Ecuador⟧ spoke to the Peruvians.\n\nThe ⟦Dutch⟧ company closed its plant in the U.S.',
      [
        'Unexpected `Ecuador`, expected what `Bolivia` names in index.es.md:24:18',
        'Unexpected `Dutch`, expected what `alemana` names in index.es.md:26:12',
      ],
    ],
    [
      'an organisation opposite another, and a name that stands there once more',
      'La ONU pidió calma.\n\nEn Berlín, Alemania, y en Lima, Perú.',
      '⟦NATO⟧ asked for calm.\n\nIn Berlin, ⟦Austria⟧, and in Lima, Peru.',
      [
        'Unexpected `NATO`, expected what `ONU` names in index.es.md:24:4',
        'Unexpected `Austria`, expected what `Alemania` names in index.es.md:26:12',
      ],
    ],
    [
      'a place of which the other edition has more mentions',
      'Argentina, la de Buenos Aires, crece en Argentina.\n\nTrabaja en Montevideo (Uruguay).\n\nEl Congreso Argentino y Argentina.',
      'Argentina, of Buenos Aires, grows in ⟦Germany⟧.\n\nIt works in Montevideo (⟦Sweden⟧).\n\nThe ⟦Peruvian⟧ Congress and Argentina.',
      [
        'Unexpected `Germany`, expected what `Argentina` names in index.es.md:24:41',
        'Unexpected `Sweden`, expected what `Uruguay` names in index.es.md:26:24',
        'Unexpected `Peruvian`, expected what `Argentino` names in index.es.md:28:13',
      ],
    ],
    [
      'parts of the world and of countries, whatever else names a language',
      'Los europeos leen en inglés.\n\nLo hacen los galeses, en español.',
      'The ⟦Africans⟧ read English.\n\nThe ⟦Scots⟧ do it, in Spanish.',
      [
        'Unexpected `Africans`, expected what `europeos` names in index.es.md:24:5',
        'Unexpected `Scots`, expected what `galeses` names in index.es.md:26:14',
      ],
    ],
    [
      'a city opposite another',
      'La exposición viajará a Ginebra y a Ciudad de México.',
      'The exhibition will travel to Geneva and ⟦New York⟧.',
      ['Unexpected `New York`, expected what `Ciudad de México` names in index.es.md:24:37'],
    ],
    [
      'organisations by their names',
      'Lo dijo el Banco Interamericano de Desarrollo.\n\nMédicos Sin Fronteras se fue.',
      'The ⟦World Bank⟧ said so.\n\nThe ⟦Red Cross⟧ left.',
      [
        'Unexpected `World Bank`, expected what `Banco Interamericano de Desarrollo` names in index.es.md:24:12',
        'Unexpected `Red Cross`, expected what `Médicos Sin Fronteras` names in index.es.md:26:1',
      ],
    ],
    [
      'universities by where they are',
      'Estudió en la Universidad Nacional de Chile.\n\nDa clase en la Universidad de Salamanca.',
      'She studied at the University of ⟦Buenos Aires⟧.\n\nShe teaches at ⟦Harvard⟧ University.',
      [
        'Unexpected `Buenos Aires`, expected what `Chile` names in index.es.md:24:39',
        'Unexpected `Harvard`, expected what `Salamanca` names in index.es.md:26:31',
      ],
    ],
    [
      'names that both languages write alike, though nobody knows one of them',
      'Guarde todo en Zotero y súbalo después a Velorio.\n\nVelorio es gratis.',
      'Save everything in Zotero, then upload it to ⟦Murgata⟧.\n\nVelorio is free.',
      ['Unexpected `Murgata`, expected what `Velorio` names in index.es.md:24:42'],
    ],
    [
      'a known name where the other edition has once more what both name elsewhere',
      'Entre en GitHub. Quien usa GitHub comparte.',
      'Enter GitHub. Whoever uses ⟦Dropbox⟧ shares.',
      ['Unexpected `Dropbox`, expected what `GitHub` names in index.es.md:24:28'],
    ],
  ])('rejects %s', (_what, es, en, expected) => {
    expect(rejects('name-mismatch', facing(es, en)).map(({ message }) => message)).toEqual(expected)
  })
})
