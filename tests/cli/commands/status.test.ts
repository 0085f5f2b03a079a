import { describe, expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { CLOCK_ES, EN, ES, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

const CHANGED = () => ({ [ES]: swap(['40', '45'], ['panaderos', '*panaderos*']), [LOCK]: lockOf() })
/** A paragraph that nobody has translated yet. */
const untranslated = (text: string) =>
  `${text}\nEl conductor conoce a todos por su nombre y espera a quien llega corriendo desde la plaza.\n`

describe('facing status', () => {
  it('is a line an article', async () => {
    const root = writeNewsroom({ ...CHANGED(), [CLOCK_ES]: null })
    expect((await runMain(['status', '--root', root, '--lang', 'en'])).stdout).toBe(`\
article     source  Spanish  English               to do
night-bus   es      current  changed (1 block)  14 words
  → facing diff night-bus
town-clock  en      missing  current            22 words
  → facing translate town-clock

! 2 articles: 2 with something to translate
`)
    expect((await runMain(['status', 'night-bus', '--root', root])).stdout).toBe(`\
artículo   fuente  español  inglés                    por hacer
night-bus  es      al día   por revisar (1 bloque)  14 palabras
  → facing diff night-bus

! 1 artículo: 1 con algo que traducir
`)
    expect(await runJson('status', '--root', root)).toEqual({
      version: 1,
      articles: [
        {
          article: 'night-bus',
          source: 'es',
          editions: [
            { language: 'es', state: 'current', changed: [], missing: [], words: 0 },
            { language: 'en', state: 'changed', changed: ['p-b75e39'], missing: [], words: 14 },
          ],
        },
        {
          article: 'town-clock',
          source: 'en',
          editions: [
            { language: 'es', state: 'missing', changed: [], missing: ['p-567dbd', 'p-ce4081'], words: 22 },
            { language: 'en', state: 'current', changed: [], missing: [], words: 0 },
          ],
        },
      ],
    })
  })

  it('is a table where the terminal is wide enough, with the next step below a row where it is not', async () => {
    const root = writeNewsroom(CHANGED())
    const at = async (columns: number) =>
      (await runMain(['status', '--root', root, '--lang', 'en'], { stdout: wide(columns) })).exit
    const told: string[] = []
    const wide = (columns: number) => ({ columns, write: (text: string) => told.push(text) })
    expect([await at(90), await at(60)]).toEqual([0, 0])
    expect(told.map((text) => text.split('\n').slice(1, 4))).toEqual([
      [
        'night-bus   es      current  changed (1 block)  14 words  facing diff night-bus',
        'town-clock  en      current  current                      facing accept town-clock',
        '',
      ],
      [
        'night-bus   es      current  changed (1 block)  14 words',
        '  → facing diff night-bus',
        'town-clock  en      current  current',
      ],
    ])
  })

  it('says what is wrong with texts that nobody can call current', async () => {
    const { stdout } = await runMain(['status', '--root', writeNewsroom({ [EN]: untranslated }), '--lang', 'en'])
    expect(stdout).toMatch(/^night-bus +es +current +with errors +facing check night-bus$/m)
    expect(stdout).toContain('! 2 articles: 1 with something to translate')
  })

  it('counts what was copied from the source as words to do', async () => {
    const root = writeNewsroom({ [ES]: untranslated, [EN]: untranslated })
    const { stdout } = await runMain(['status', '--root', root, '--lang', 'en'])
    expect(stdout).toMatch(/^night-bus +es +current +changed \(1 block\) +17 words/m)
    const { articles } = await runJson('status', 'night-bus', '--root', root)
    expect(articles[0].editions[1]).toMatchObject({ state: 'changed', missing: [], words: 17 })
  })

  it('calls no edition current that lacks a paragraph, recorded or not', async () => {
    const root = writeNewsroom({ [ES]: (text) => `${text}\nNadie más subió.\n` })
    const { stdout } = await runMain(['status', '--root', root, '--lang', 'en'])
    expect(stdout).toMatch(/^night-bus +es +current +lacks 1 text +3 words +facing align night-bus$/m)
  })

  it('names titles and the like apart from blocks', async () => {
    const root = writeNewsroom({
      [ES]: swap(['40', '45'], ['La línea 8', 'La línea 9'], ['title: El autobús de la noche\nd', 'title: El tren\nd']),
      [LOCK]: lockOf(),
    })
    const told = (await runMain(['status', 'night-bus', '--root', root, '--lang', 'en'])).stdout
    expect(told).toContain('changed (1 block, the title, the photo’s caption)')
    const diff = (await runMain(['diff', 'night-bus', '--root', root, '--lang', 'en'])).stdout
    expect(diff).toMatch(/^fm-title \(the title\) {2}changed: the wording {2}index\.es\.md:2$/m)
  })

  it('calls no edition missing that is there and cannot be read', async () => {
    const root = writeNewsroom({ [EN]: swap(['title: The', 'title: "The']) })
    const { stdout } = await runMain(['status', '--root', root, '--lang', 'en'])
    expect(stdout).toMatch(/^night-bus +es +current +with errors +facing check night-bus$/m)
  })

  it('says of an edition whose day has not come that it waits for it', async () => {
    const root = writeNewsroom({ [EN]: swap(['date: 2026-03-14', 'date: 2026-04-02']) })
    const told = async (lang: string) => (await runMain(['status', 'night-bus', '--root', root, '--lang', lang])).stdout
    expect(await told('en')).toMatch(/^night-bus +es +current +current, waits for 2026-04-02/m)
    expect(await told('es')).toMatch(/^night-bus +es +al día +al día, espera el 2026-04-02/m)
  })

  it('names the next step', async () => {
    const next = async (changes: Parameters<typeof writeNewsroom>[0]) => {
      const { stdout } = await runMain(['status', 'night-bus', '--root', writeNewsroom(changes), '--lang', 'en'])
      return stdout.split('\n')[1]?.split(/ {2,}/).slice(2).join(', ')
    }
    expect(await next({})).toBe('current, current, facing accept night-bus')
    expect(await next({ [LOCK]: lockOf() })).toBe('current, current, –')
    expect(await next({ [LOCK]: lockOf(), [ES]: swap(['40', '45']), [EN]: swap(['40', '45']) })).toBe(
      'current, current, facing accept night-bus',
    )
    expect(await next({ [EN]: swap(['translators:', 'draft: true\ntranslators:']) })).toBe(
      'current, draft, take out draft: true',
    )
    expect(
      await next({
        [ES]: null,
        [EN]: swap([
          'translators:',
          'authors: [ana-ruiz]\noriginal: {language: es, outlet: infobae, url: "https://www.infobae.com/a/b/"}\ntranslators:',
        ]),
      }),
    ).toBe('at the outlet, current, –')
    const empty =
      '---\ndate: 2026-03-12\ndraft: true\nauthors:\noriginal: {language: es}\n---\n\n<!-- nota: el texto -->\n'
    expect(await next({ [ES]: empty, [EN]: null })).toBe('draft, missing, facing translate night-bus')
  })
})
