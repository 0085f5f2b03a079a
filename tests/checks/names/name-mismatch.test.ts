import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('name-mismatch', () => {
  it.each([
    ['names that are the same', 'Vino Peter Norvig con García.', 'Peter Norvig came with Garcia’s.'],
    [
      'names of countries and people with a form in each language',
      'En Rumanía, Afganistán y Brasil leyeron a Tolstói y a Aristóteles.',
      'In Romania, Afghanistan and Brazil they read Tolstoy and Aristotle.',
    ],
    [
      'words of organisations',
      'El Instituto Nacional y la Comisión de Acción.',
      'The National Institute and the Action Commission.',
    ],
    ['apostrophes of print and of typewriters', "Vino O'Higgins.", 'O’Higgins came.'],
    ['titles before a name', 'Habló el Presidente Macri.', 'President Macri spoke.'],
    [
      'words that differ in their endings',
      'Las Listas y las Figuras de Argentina.',
      'The Lists and Figures of Argentine.',
    ],
    [
      'words of both languages that have a capital for their place',
      '- Incluye los datos.\n- Doble clic.\n\nPulse: Ejecute.',
      '- Include the data.\n- Double click.\n\nPress: Execute.',
    ],
    [
      'words of both languages in titles and longer names',
      'El Certificado de Origen y los Censos Nacionales según el Manifiesto de Debian.',
      'The Certificate of Origin and the National Census in the Manifesto of Debian.',
    ],
    ['British and American spelling', 'El Journal of Human Behaviour.', 'The Journal of Human Behavior.'],
    ['a last letter that may be another name’s', 'Vino Martin.', 'Martil came.'],
    ['names that are simply other names', 'Vinieron Marina y Martina.', 'Martina and Marino came.'],
    ['a word that the edition also has in small letters', 'La Compara y lo que compara.', 'Compact and what it is.'],
    [
      'persons by a part of their names, and in the form of each language',
      'Habló Juan Pérez con Carlos Marx. Pérez se fue con Ana Gómez y su hijo Luis.',
      'Juan Pérez spoke with Karl Marx. He left with Ana Gómez and Luis.',
    ],
    [
      'two persons of one name, rulers, places and collections named after somebody',
      'Vinieron Laura Ruiz y Laura Sosa. Reinó Jorge VI en la isla del Príncipe Eduardo, según la Colección Rumsey.',
      'Laura Ruiz and Laura Sosa came. George VI ruled Prince Edward Island: the David Rumsey Map Collection.',
    ],
    [
      'acronyms of each language, plurals and words in capitals',
      'IMPORTANTE: la OPEP y las ONGs de la UNESCO.\n\nNOTA FINAL',
      'IMPORTANT: the OPEC and an NGO of UNESCO.\n\nFINAL NOTE',
    ],
    [
      'acronyms whose letters each language has in its order, commands, and capitals of the place',
      'La UICN y las OSC.\n\nUse git y github con eBPF. UNESCO e IBEX.',
      'The IUCN and the CSO.\n\nEBPF with Git and GitHub. Unesco and Ibex.',
    ],
    [
      'acronyms with a form of their own, one of which is near another',
      'La OIT, el FMI y la OIM callan.\n\nEl IPC y el IPN.',
      'The ILO, the IMF and the IOM are silent.\n\nThe CPI and the IPN.',
    ],
    [
      'files with a name of their own in each edition',
      'Cree `saludo.py` y guarde [nota.txt](https://example.org/nota.txt); lea abril-1.csv y módulo.zip.',
      'Create `greet.py` and save [note.txt](https://example.org/note.txt); read april-1.csv and modulo.zip.',
    ],
    [
      'a file that one edition has twice in a language of its own',
      'Abra tolstoi.txt.\n\nCopie tolstoi.txt.\n\nMire `tolstoy.txt`.',
      'Open tolstoy.txt.\n\nCopy tolstoy.txt.\n\nLook at `tolstoy.txt`.',
    ],
    ['titles before a name', 'Casi todo el *Quijote* es de otro.', 'Most of *Don Quixote* is by another.'],
    ['files of either edition', 'Abra `index.es.md` y notas_es.txt.', 'Open `index.en.md` and notas_en.txt.'],
    ['addresses that end like files', 'Vea https://a.org/x/get-pip.py hoy.', 'See https://a.org/x/get-ip.py today.'],
  ])('accepts %s', (_what, es, en) => accepts('name-mismatch', facing(es, en)))

  it.each([
    [
      'persons with another surname or another given name',
      'Lo dijo Juan Pérez.\n\nEscribe Ana Gómez sobre trenes.',
      '⟦Juan Sosa⟧ said so.\n\n⟦Laura Gómez⟧ writes about trains.',
      [
        'Unexpected `Juan Sosa`, expected what `Juan Pérez` names in index.es.md:24:9',
        'Unexpected `Laura Gómez`, expected what `Ana Gómez` names in index.es.md:26:9',
      ],
    ],
    [
      'a person opposite somebody else, and one who is not there at all',
      'Lo contó Marta Ruiz de la Vega ayer.\n\nHay una charla con Teresa Quintana sobre archivos.\n\nFirma Wanjiru Mwangi con Ana Sosa.',
      '⟦Andrew Gelman⟧ told so yesterday.\n\n⟦There is a talk about archives⟧.\n\n⟦Ana Sosa signs⟧.',
      [
        'Unexpected `Andrew Gelman`, expected what `Marta Ruiz de la Vega` names in index.es.md:24:10',
        'Missing `Teresa Quintana`, expected as in index.es.md:26:20',
        'Missing `Wanjiru Mwangi`, expected as in index.es.md:28:7',
      ],
    ],
    [
      'a letter in an acronym or in a name with capitals inside',
      'La UNESCO apoya los satRdays.\n\nHabla la UNESCO.',
      '⟦UNESSCO⟧ supports a ⟦SatRDay⟧.\n\nUNESCO speaks.',
      [
        'Unexpected `UNESSCO`, expected `UNESCO` as in index.es.md:24:4',
        'Unexpected `SatRDay`, expected `satRdays` as in index.es.md:24:21',
      ],
    ],
    [
      'two letters exchanged in an acronym that everybody or the text itself knows',
      'Con HTML y más HTML.\n\nLa Red de Mapas Vivos (RMV) abre.',
      'With HTML and more ⟦THML⟧.\n\nThe Red de Mapas Vivos (⟦RVM⟧) opens.',
      [
        'Unexpected `THML`, expected `HTML` as in index.es.md:24:5',
        'Unexpected `RVM`, expected `RMV` as in index.es.md:26:24',
      ],
    ],
    [
      'two letters exchanged in what stands for an acronym in the other language',
      'El FMI y el PIB.\n\nPara el ADN.',
      'The ⟦IFM⟧ and the GDP.\n\nFor the ⟦DAN⟧.',
      [
        'Unexpected `IFM`, expected what `FMI` names in index.es.md:24:4',
        'Unexpected `DAN`, expected `ADN` as in index.es.md:26:9',
      ],
    ],
    [
      'two letters exchanged beside the same name, and of an acronym that stands right there too',
      'Abra Quanta TRB.\n\nLa RMV abre a las seis.\n\nLa RMV.',
      'Open Quanta ⟦TBR⟧.\n\nThe RMV opens at six when the ⟦RVM⟧ opens.\n\nThe RMV.',
      [
        'Unexpected `TBR`, expected `TRB` as in index.es.md:24:13',
        'Unexpected `RVM`, expected `RMV` as in index.es.md:26:4',
      ],
    ],
    [
      'a capital inside a name, once for each name',
      'En GitHub y PyPI.\n\nPor GitHub.',
      'On ⟦Github⟧ and ⟦Pypi⟧.\n\nBy Github.',
      [
        'Unexpected `Github`, expected `GitHub` as in index.es.md:24:4',
        'Unexpected `Pypi`, expected `PyPI` as in index.es.md:24:13',
      ],
    ],
    [
      'files with a letter missing, in running text, links and code',
      'Abra get-pip.py.\n\nEdite **\\_config.yml**.\n\nBaje [sotu_text.zip](/x/) y `datos/lista.csv`.',
      'Open ⟦get-ip.py⟧.\n\nEdit **\\⟦_conig.yml⟧**.\n\nGet [⟦sotu_tet.zip⟧](/x/) and `datos/⟦lista.txt⟧`.',
      [
        'Unexpected `get-ip.py`, expected `get-pip.py` as in index.es.md:24:6',
        'Unexpected `_conig.yml`, expected `_config.yml` as in index.es.md:26:10',
        'Unexpected `sotu_tet.zip`, expected `sotu_text.zip` as in index.es.md:28:7',
        'Unexpected `lista.txt`, expected `lista.csv` as in index.es.md:28:36',
      ],
    ],
    [
      'files that the edition calls by another name elsewhere',
      'Llame a `⟦precompilar.R⟧`.\n\nEl guion `precompile.R` está aquí.\n\nUse obo.py y obo.py.',
      'Call `precompile.R`.\n\nThe script `precompile.R` is here.\n\nUse obo.py and then obo.py or ⟦oo.py⟧.',
      [
        'Unexpected `oo.py`, expected `obo.py` as in index.es.md:28:5',
        'Unexpected `precompilar.R`, expected `precompile.R` as in index.en.md:12:7',
      ],
    ],
  ])('rejects %s', (_what, es, en, expected) => {
    expect(rejects('name-mismatch', facing(es, en)).map(({ message }) => message)).toEqual(expected)
  })

  const glossary = (...entries: string[]) => ({
    'newsroom/glossary.yml': entries.map((entry) => `- {${entry}}\n`).join(''),
  })

  it.each([
    ['a name of one word', 'es: Quijote, en: Quixote, kind: name'],
    ['a word of a longer name', 'es: don Quijote de la Mancha, en: Don Quixote of La Mancha, kind: name'],
    ['a name in the plural', 'es: Quijotes, en: Quixotes, kind: name'],
  ])('accepts what the glossary has opposite each other: %s', (_what, entry) => {
    const changes = facing(
      'Salió Alonso Quijote, y con él los Quijotes.',
      'Alonso Quixote’s left, and the Quixotes too.',
    )
    accepts('name-mismatch', { ...changes, ...glossary(entry) })
  })

  it('rejects other slips in a name of the glossary', () => {
    const changes = facing('Salió Alonso Quijote.', 'Out went Alonso ⟦Quijxte⟧.')
    rejects('name-mismatch', { ...changes, ...glossary('es: Quijote, en: Quixote, kind: name') })
  })

  it.each([
    [
      'a name misspelt in the translation',
      'La teoría de Chomsky y de Norvig.\n\nEn Wikipedia.',
      'The theory of Chomsky and of ⟦Norvgi⟧.\n\nIn ⟦Wikipdeia⟧.',
      [
        ['warning', 'Unexpected `Norvgi`, expected `Norvig` as in index.es.md:24:27'],
        ['warning', 'Unexpected `Wikipdeia`, expected `Wikipedia` as in index.es.md:26:4'],
      ],
    ],
    [
      'a name with two letters exchanged, though it is a word too or opens a sentence',
      'Se abre en Windows.\n\nTerminal es su nombre.',
      'It opens in ⟦Widnows⟧.\n\n⟦Temrinal⟧ is its name.',
      [
        ['warning', 'Unexpected `Widnows`, expected `Windows` as in index.es.md:24:12'],
        ['warning', 'Unexpected `Temrinal`, expected `Terminal` as in index.es.md:26:1'],
      ],
    ],
    [
      'a name that the text has right as often as the other one',
      'Con Jekyll o sin él. Y ⟦Jkeyll⟧ gratis.',
      'With Jekyll or without. Free, too.',
      [['error', 'Unexpected `Jkeyll`, expected `Jekyll` as in index.en.md:12:6']],
    ],
    [
      'a name that the source misspells once',
      'Trajo Microsoft un plan.\n\nY ⟦Microsfot⟧ se fue.',
      'Microsoft brought a plan.\n\nAnd Microsoft left.',
      [['error', 'Unexpected `Microsfot`, expected `Microsoft` as in index.en.md:14:5']],
    ],
    [
      'a name beside the same name',
      'Escribe Walter Benjamin sobre arte.',
      'The art of Walter ⟦Benjaman⟧’s age.',
      [['error', 'Unexpected `Benjaman`, expected `Benjamin` as in index.es.md:24:16']],
    ],
    [
      'a last letter beside the same name, or where the edition has it right',
      'Así lo cuenta Peter Norvig.\n\nHabló Obdulio Kissinger con Turing.\n\nTuring se fue.',
      'So says Peter ⟦Norviq⟧.\n\nObdulio Kissinger spoke with Turing.\n\n⟦Turinq⟧ left.',
      [
        ['error', 'Unexpected `Norviq`, expected `Norvig` as in index.es.md:24:21'],
        ['error', 'Unexpected `Turinq`, expected `Turing` as in index.es.md:28:1'],
      ],
    ],
  ])('rejects %s', (_what, es, en, expected) => {
    const problems = rejects('name-mismatch', facing(es, en))
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual(expected)
  })
})
