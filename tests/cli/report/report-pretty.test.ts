import { describe, expect, it } from 'vitest'
import { reportPretty } from '../../../src/cli/report/report-pretty.ts'
import { EN } from '../../support/newsroom.ts'
import { checkedWith, PROBLEMS, styleWith } from './checked.ts'

const [MISSING, INSECURE, UNUSED] = PROBLEMS
if (!MISSING || !INSECURE || !UNUSED) throw new Error('three problems')

describe('reportPretty', () => {
  it('groups problems by file, with their lines of text, and says what to do next', () => {
    expect(`\n${reportPretty(checkedWith(PROBLEMS), styleWith())}`).toBe(`
articles/night-bus/index.en.md
    6:1  error    Missing translators, expected at least one because this is a
                  translation of index.es.md  translator-missing
                  6 │ translators: [tom-hale]
                    │ ^^^^^^^^^^^
                  Add their ids: \`translators: [tom-hale]\`.
                  → articles/night-bus/index.es.md:7:3
                    The original is Spanish.

  16:54  warning  Unexpected \`http:\`, expected \`https:\`  link-mismatch
                  16 │ …. The [timetable](https://bus.example.org/noche) hangs …
                     │                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  Write https, where the host has it.

articles/night-bus/photo.jpg
    1:1  warning  Unexpected file, expected one that an edition shows
                  photo-remote
                  Name it in \`photo.file\` or take it away.

✗ 2 articles, 4 editions: 1 error, 2 warnings
  Errors stop publishing; warnings do not.
  What a check is about: facing explain translator-missing
`)
  })

  it('speaks Spanish', () => {
    expect(
      reportPretty(checkedWith([INSECURE]), styleWith({ language: 'es' }))
        .split('\n')
        .slice(-5),
    ).toEqual([
      '',
      '! 2 artículos, 4 ediciones: 1 aviso',
      '  Los avisos no impiden publicar.',
      '  De qué trata una comprobación: facing explain link-mismatch',
      '',
    ])
    expect(reportPretty(checkedWith([]), styleWith({ language: 'es' }))).toBe(
      '✓ 2 artículos, 4 ediciones: ningún problema\n',
    )
  })

  it('says only what is wrong where it is to be quiet', () => {
    expect(reportPretty(checkedWith([]), styleWith({ quiet: true }))).toBe('')
    expect(reportPretty(checkedWith([UNUSED]), styleWith({ quiet: true })).split('\n')).toEqual([
      'articles/night-bus/photo.jpg',
      '  1:1  warning  Unexpected file, expected one that an edition shows',
      '                photo-remote',
      '                Name it in `photo.file` or take it away.',
      '',
    ])
  })

  it('colours what counts', () => {
    const said = reportPretty(checkedWith([MISSING]), styleWith({ colour: true }))
    expect(said).toContain('\u001B[31merror\u001B[39m')
    expect(said).toContain('\u001B[2mtranslator-missing\u001B[22m')
    expect(said).toContain('\u001B[36m^^^^^^^^^^^\u001B[39m')
  })

  it('lets nothing in an article act on the terminal', () => {
    const odd = (text: string) => text.replace('tom-hale', 'tom\u001B[2J\u202Ehale\u0007')
    const problem = { ...MISSING, message: 'Unexpected `\u001B[2J\u202E\u0085`' }
    const said = reportPretty(checkedWith([problem], { [EN]: odd }), styleWith())
    expect(said).toContain('Unexpected `␛[2J\uFFFD\uFFFD`')
    expect(said).toContain('translators: [tom␛[2J\uFFFDhale␇]')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  })

  it('counts the articles that were asked about', () => {
    const checked = { ...checkedWith([]), keys: new Set(['night-bus']) }
    expect(reportPretty(checked, styleWith())).toBe('✓ 1 article, 2 editions: no problems\n')
  })
})
