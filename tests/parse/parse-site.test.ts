import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/ground/messages/index.ts'
import { putInWords } from '../../src/ground/messages/put-in-words.ts'
import { type FileEntry, Stop } from '../../src/model.ts'
import { parseSite } from '../../src/parse/parse-site.ts'

const GOOD = 'url: https://example.org/\nlanguages: [es, en]\ntitle: {es: Cuaderno, en: Notebook}\n'
const KNOWN: Parameters<typeof parseSite>[1] = [
  { id: 'number-mismatch' },
  { id: 'link-unsafe', safety: true },
  { id: 'image-outside', safety: 'lowerable' },
]
const file = (text: string): FileEntry => ({
  path: 'newsroom/site.yml',
  name: 'site.yml',
  kind: 'file',
  bytes: text.length,
  text,
})

/** Where and what the Stop tells, `line:column message`; its code first. */
function told(entry: FileEntry | undefined): string[] {
  try {
    parseSite(entry, KNOWN)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    expect(error.exit).toBe(2)
    return [
      error.code,
      ...error.findings.map(({ place, say }) => {
        const at = place ? `${place.start.line}:${place.start.column} ` : ''
        return at + putInWords(say, textsOf('en')).message
      }),
    ]
  }
  return []
}

describe('parseSite', () => {
  it('accepts settings with everything', () => {
    const text = `${GOOD}description: {es: Uno, en: One}
license: CC-BY-4.0
republication: canonical
schema: Article
checks: {number-mismatch: off}
`
    expect(parseSite(file(text), KNOWN)).toMatchObject({
      url: 'https://example.org/',
      languages: ['es', 'en'],
      checks: { 'number-mismatch': 'off' },
    })
  })

  it.each(['[en, es]', '{es: es-419, en: en-US}'])('accepts languages: %s', (languages) => {
    expect(told(file(GOOD.replace('[es, en]', languages)))).toEqual([])
  })

  it('rejects a newsroom without settings', () => {
    expect(told(undefined)).toEqual([
      'site-missing',
      'Missing `newsroom/site.yml`, expected the settings of a newsroom',
    ])
  })

  it('rejects settings that are no plain text', () => {
    const entry: FileEntry = {
      path: 'newsroom',
      name: 'newsroom',
      kind: 'symlink',
      bytes: 0,
      fault: { kind: 'symlink' },
    }
    expect(told(entry)).toEqual([
      'site-unreadable',
      'Unexpected symbolic link `newsroom`, expected a file or folder: links are not followed',
    ])
  })

  it.each([
    [
      '',
      [
        '1:1 Missing url, expected an absolute http(s) address without query or fragment: https://example.org/',
        '1:1 Missing title, expected a text in each language: {es: …, en: …}',
        '1:1 Missing languages, expected [es, en] (the main language first) or a locale for each: {es: es-419, en: en-US}',
      ],
    ],
    ['hola', ['1:1 Unexpected `hola`, expected keys with values']],
    [
      'url: [https://example.org/\ntitle: {es: "Uno',
      ['2:1 Missing closing bracket, expected `]` or `}` before the next key'],
    ],
    [
      GOOD.replace('[es, en]', '[es, xx]'),
      [
        '2:12 Unexpected languages `[es, xx]`, expected [es, en] (the main language first) or a locale for each: {es: es-419, en: en-US}',
      ],
    ],
    [
      GOOD.replace('[es, en]', '[es, es]'),
      [
        '2:12 Unexpected languages `[es, es]`, expected [es, en] (the main language first) or a locale for each: {es: es-419, en: en-US}',
      ],
    ],
    [GOOD.replace(', en: Notebook', ''), ['3:1 Missing title.en, expected text']],
  ])('rejects %j', (text, findings) => expect(told(file(text))).toEqual(['site-wrong', ...findings]))

  it.each([
    '/sitio/',
    'example.org',
    '"javascript:alert(1)//"',
    'https://example.org/?a=1#b',
    'https://ana:clave@example.org/',
    'ftp://example.org/',
  ])('rejects url: %s', (url) => {
    const [code, ...findings] = told(file(GOOD.replace('https://example.org/', url)))
    expect(code).toBe('site-wrong')
    expect(findings).toEqual([
      `1:6 Unexpected url \`${url}\`, expected an absolute http(s) address without query or fragment: https://example.org/`,
    ])
  })

  it('accepts a check that guards safety as a warning where that does no harm', () => {
    expect(told(file(`${GOOD}checks: {image-outside: warning}\n`))).toEqual([])
    expect(told(file(`${GOOD}checks: {image-outside: off}\n`))).toEqual([
      'site-wrong',
      '4:10 Unexpected `off` for `image-outside`, expected error or warning because it guards safety',
    ])
  })

  it('tells all that is wrong at once', () => {
    const text = `${GOOD.replace('languages', 'langauges')}schema: Blog
checks:
  number-missmatch: off
  number-mismatch: loud
  link-unsafe: off
  __proto__: off
`
    expect(told(file(text))).toEqual([
      'site-wrong',
      '1:1 Missing languages, expected [es, en] (the main language first) or a locale for each: {es: es-419, en: en-US}',
      '2:1 Unexpected key `langauges`, expected `languages`',
      '4:9 Unexpected schema `Blog`, expected NewsArticle or Article',
      '6:3 Unexpected check `number-missmatch`, expected `number-mismatch`',
      '7:20 Unexpected checks.number-mismatch `loud`, expected off, warning or error',
      '8:3 Unexpected `link-unsafe` in checks, expected a check that does not guard safety',
      '9:3 Unexpected check `__proto__`, expected the id of a check',
    ])
  })
})
