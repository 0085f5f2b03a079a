// Bodies that are hard on what reads them, as long as anybody wants them: `WORST_CASES[name](length)` → `{ es, en }`.

/** Pieces by their number until the text is long enough. `apart`: what stands between two of them. */
function fill(length, pieceAt, apart = ' ') {
  const pieces = []
  for (let at = 0, number = 0; at < length; number++) {
    const piece = pieceAt(number)
    pieces.push(piece)
    at += piece.length + apart.length
  }
  return pieces.join(apart)
}

const both = (pieceAt, apart) => (length) => {
  const text = fill(length, pieceAt, apart)
  return { es: text, en: text }
}

const each = (es, en, apart) => (length) => ({ es: fill(length, es, apart), en: fill(length, en, apart) })

const BLOCKS = '\n\n'
/** A word of letters by its number: `0` → `baba`. */
const word = (number) =>
  [6, 3, 0].map((bits) => SYLLABLES[(number >> bits) & 7]).join('') + SYLLABLES[(number >> 9) & 7]
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni']
const name = (number) => word(number).replace(/^./, (letter) => letter.toUpperCase())
/** A sentence that says something else for each number. */
const spanish = (number) =>
  `La ${word(number)} de la ${word(number * 7)} llegó con ${number} cartas en el ${word(number * 3)}.`
const english = (number) =>
  `The ${word(number)} of the ${word(number * 7)} came with ${number} letters in the ${word(number * 3)}.`

export const WORST_CASES = {
  'a word again and again': each(
    () => 'de',
    () => 'the',
  ),
  'a long word again and again': each(
    () => 'gobernabilidad',
    () => 'governability',
  ),
  'a name again and again': each(
    () => 'Nombre',
    () => 'Names',
  ),
  'two words in turn': each(
    (k) => (k % 2 ? 'de' : 'la'),
    (k) => (k % 2 ? 'of' : 'the'),
  ),
  'names in turn': each(
    (k) => `y Nombre${k}`,
    (k) => `and Name${k}`,
  ),
  'persons and places in turn': each(
    (k) => `Ana ${name(k)} y Juan ${name(k * 7)} de Bolivia,`,
    (k) => `Ana ${name(k * 5)} and Juan ${name(k * 3)} of Peru,`,
  ),
  'files in turn': each(
    (k) => `\`${word(k)}${k}.csv\`, datos/${word(k * 7)}.R y`,
    (k) => `\`${word(k)}${k}.txt\`, data/${word(k * 7)}n.R and`,
  ),
  'names that differ by a letter': each(
    (k) => `y ${name(k)}n`,
    (k) => `and ${name(k)}m`,
  ),
  'names with one beginning': each(
    (k) => `B${word(k)}`,
    (k) => `B${word(k)}s`,
  ),
  'words in turn': each(word, (k) => word(k + 1)),
  'words of the other language': each(english, spanish),
  sentences: each(spanish, english),
  'one sentence again and again': each(
    () => spanish(1),
    () => english(1),
  ),
  'short sentences': each(
    () => 'Sí.',
    () => 'Yes.',
  ),
  abbreviations: each(
    () => 'EE. UU.',
    () => 'U.S.',
  ),
  points: both(() => '. . .'),
  'brackets that open': both(() => '(a'),
  'brackets that close': both(() => 'a)'),
  'brackets within brackets': (length) => both(() => '('.repeat(length / 2) + ')'.repeat(length / 2))(length),
  'square brackets': both(() => '[a'),
  'square brackets that close': both(() => 'a]'),
  'quotes that open': each(
    () => '«a',
    () => '“a',
  ),
  'quotes that close': each(
    () => 'a»',
    () => 'a”',
  ),
  'straight quotes': both(() => '"a'),
  'single quotes': both(() => "'a"),
  apostrophes: both(() => 'a’'),
  'quotes around each word': each(
    () => '«a»',
    () => '“a”',
  ),
  questions: each(
    () => 'a?',
    () => 'a?',
  ),
  'questions of names': each(
    () => 'Yahoo! y',
    () => 'Yahoo! and',
  ),
  'marks that open': both(() => '¿a'),
  'question marks': both(() => '?', ''),
  'marks that open nothing': both(() => '¿¡', ''),
  'an interval without end': both((k) => (k === 0 ? '[-1' : ','), ''),
  'tabs within a line': both((k) => (k % 4096 === 4095 ? 'a' : '\t'), ''),
  dashes: both(() => 'a — b'),
  hyphens: both(() => '-', ''),
  'hyphens between letters': both(() => 'A-', ''),
  blanks: both(() => ' a', '                '),
  'no-break spaces': both(() => '\u00a0', ''),
  'a word without end': both(() => 'a', ''),
  'a capital without end': both(() => 'A', ''),
  'letters and points': both(() => 'a.', ''),
  'capitals and points': both(() => 'U.', ''),
  'accents on each letter': both(() => 'a\u0323\u0301', ''),
  'accents on one letter': both((k) => (k % 2 ? '\u0301' : '\u0323'), ''),
  'invisible characters': both(() => 'a\u200b'),
  emoji: both(() => '\u{1f469}\u200d', ''),
  digits: both(() => '7', ''),
  figures: both((k) => String(k * 7919)),
  'one figure again and again': both(() => '12'),
  'figures with marks': both(() => '1.', ''),
  percentages: each(
    (k) => `${k} %`,
    (k) => `${k}%`,
  ),
  'amounts, rates and directions': each(
    (k) => `no más de ${k} pesos al día y euros`,
    (k) => `not less than ${k} dollars a week and yen`,
  ),
  'numbers in words': each(
    () => 'dos mil',
    () => 'two thousand',
  ),
  'number words joined': each(
    () => 'y uno',
    () => 'and one',
  ),
  'other ordinals': each(
    () => 'la segunda',
    () => 'the third',
  ),
  'other stretches of time': each(
    () => 'un siglo',
    () => 'a decade',
  ),
  'measures in two units': each(
    (k) => `${k} m`,
    (k) => `5 feet ${k % 12} inches`,
  ),
  amounts: each(
    (k) => `US$ ${k} millones`,
    (k) => `$${k} million`,
  ),
  dates: each(
    (k) => `${(k % 28) + 1} de mayo de ${1900 + (k % 100)},`,
    (k) => `May ${(k % 28) + 1}, ${1900 + (k % 100)},`,
  ),
  weekdays: each(
    (k) => `lunes ${(k % 28) + 1} de mayo de 2026,`,
    (k) => `Monday, May ${(k % 28) + 1}, 2026,`,
  ),
  units: each(
    (k) => `${k} km`,
    (k) => `${k} miles`,
  ),
  acronyms: each(
    (k) => (k % 2 ? 'OTAN' : 'ONU'),
    (k) => (k % 2 ? 'NATO' : 'UN'),
  ),
  'acronyms of the other language': each(
    () => 'el EU,',
    () => 'the UE,',
  ),
  enumerations: each(
    (k) => `${word(k)},`,
    (k) => `${word(k)},`,
  ),
  'an enumeration that repeats': each(
    (k) => `${name(k % 9)} casa,`,
    (k) => `${name(k % 9)} house,`,
  ),
  commas: both(() => ', ', ''),
  conjunctions: each(
    () => 'casa y,',
    () => 'house and,',
  ),
  addresses: both((k) => `https://example.org/${k}`),
  'mail addresses': both((k) => `a${k}@example.org`),
  'parts of addresses': both(() => 'www.', ''),
  'at signs': both(() => 'a@', ''),
  links: both((k) => `[a](https://example.org/${k})`),
  'links to one address': both(() => '[a](https://example.org/)'),
  'links that differ': each(
    (k) => `[a](https://example.org/${k})`,
    (k) => `[a](https://example.org/${k + 1}x)`,
  ),
  'links that changed places': each(
    (k) => `[${word(k)} ${word(k * 7)}](https://example.org/${k})`,
    (k) => `[${word(k)} ${word(k * 7)}](https://example.org/${k ^ 1})`,
  ),
  'links, a paragraph each': both((k) => `[a](https://example.org/${k})`, BLOCKS),
  'links to headings': both((k) => `## H${k}\n\n[a](#h${k + 1})`, BLOCKS),
  'half links': both(() => '[a](', ''),
  pictures: both((k) => `![a](p${k}.jpg)`, BLOCKS),
  references: both((k) => `[a${k}][b${k}]`),
  'references and what they mean': both((k) => `[a][b${k}]\n\n[b${k}]: https://example.org/${k}`, BLOCKS),
  definitions: both((k) => `[b${k}]: https://example.org/${k}`, '\n'),
  notes: both((k) => `a[^${k}]\n\n[^${k}]: b`, BLOCKS),
  'notes without a text': both((k) => `a[^${k}]`),
  'texts of notes': both((k) => `[^${k}]: b`, BLOCKS),
  'one note again and again': both(() => 'a[^1]'),
  'notes of one name': both(() => '[^1]: b', BLOCKS),
  stars: both(() => 'a*', ''),
  'stars and blanks': both(() => '** a', ' '),
  emphasis: both(() => '*a*'),
  underscores: both(() => 'a_', ' '),
  tildes: both(() => '~a', ' '),
  tags: both(() => '<a'),
  'tags that are whole': both(() => '<i>a</i>'),
  'less-than signs': both(() => '<', ''),
  ampersands: both(() => '&', ''),
  'references of characters': both(() => '&amp;', ''),
  backslashes: both(() => '\\*', ''),
  backticks: both(() => '`a'),
  code: both(() => '`a`'),
  'code of different length': both((k) => '`'.repeat(k % 300), 'a'),
  'blocks of code': both(() => '```\na\n```', BLOCKS),
  pipes: both(() => '|', ''),
  'rows of a table': (length) => both((k) => (k === 0 ? '| a | b |\n|---|---|' : `| ${k} | b |`), '\n')(length),
  tables: both(() => '| a |\n|---|\n| 1 |', BLOCKS),
  headings: each(
    (k) => `## Título ${k}`,
    (k) => `## Title ${k}`,
    BLOCKS,
  ),
  'headings that are equal': both(() => '## Uno', BLOCKS),
  'headings that repeat in turn': both((k) => `## ${k % 2 ? 'Uno' : 'uno 1'}`, BLOCKS),
  'paragraphs that are equal': both(() => 'Uno.', BLOCKS),
  paragraphs: each(spanish, english, BLOCKS),
  'short paragraphs': each(
    (k) => `${word(k)}.`,
    (k) => `${word(k + 5)}.`,
    BLOCKS,
  ),
  'paragraphs on one side': (length) => ({ es: fill(length, spanish, BLOCKS), en: 'One.' }),
  'paragraphs in another order': (length) => ({
    es: fill(length, spanish, BLOCKS),
    en: fill(length, english, BLOCKS).split(BLOCKS).reverse().join(BLOCKS),
  }),
  'list items': each(
    (k) => `- ${word(k)}`,
    (k) => `- ${word(k + 5)}`,
    '\n',
  ),
  'list items that are equal': both(() => '- a', '\n'),
  'numbered items': both((k) => `${k + 1}. a`, '\n'),
  'items within items': both((k) => `${'  '.repeat(k % 20)}- a`, '\n'),
  'empty items': both(() => '-', '\n'),
  quotations: both(() => '> a', BLOCKS),
  rules: both(() => '---', BLOCKS),
  'a citation with many hyphens': (length) => both(() => `[A${'-'.repeat(length - 6)}][x]`)(length),
  'capitals in a long word': (length) => both(() => `${'aA'.repeat(length / 2 - 1)}1`)(length),
  lines: both(() => 'a', '\n'),
  'blank lines': both(() => 'a', '\n'.repeat(50)),
  'lines that end hard': both(() => 'a\\', '\n'),
  'signs of a conflict': both(() => '<<<<<<< a\nb\n=======\nc\n>>>>>>> d', '\n'),
  mojibake: both(() => 'Ã³'),
  'lost characters': both(() => '\ufffd'),
  shortcodes: both((k) => `{{< a ${k} >}}`),
  braces: both(() => '{{', ' '),
  'front matter in the body': both(() => 'title: a', '\n'),
}
