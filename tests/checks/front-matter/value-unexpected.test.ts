import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, newsroomWith, rejects } from '../../support/newsroom.ts'

const field = (key: string, value: string) => (text: string) =>
  new RegExp(`^${key}:`, 'm').test(text)
    ? text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`)
    : text.replace('\n---\n', `\n${key}: ${value}\n---\n`)

describe('value-unexpected', () => {
  it.each([
    ['title', '\'Él dijo "sí" & <no>\''],
    ['title', '"2024"'],
    ['title', 'Son {{ 7*7 }} trenes'],
    ['date', '2024-02-29'],
    ['slug', 'a'.repeat(80)],
    ['locale', 'es-419'],
    ['license', 'CC-BY-NC-ND-4.0'],
    ['draft', 'true'],
    ['reviewers', '[ana-ruiz]'],
  ])('accepts %s: %s', (key, value) => accepts('value-unexpected', { [ES]: field(key, value) }))

  it.each([
    ['title', '⟦2024⟧', 'Unexpected title `2024`, expected text'],
    ['title', '⟦[Uno, Dos]⟧', 'Unexpected title `[Uno, Dos]`, expected text'],
    ['title', '⟦"   "⟧', 'Unexpected title `"   "`, expected text that is not blank'],
    ['title', '⟦"Uno\\nDos"⟧', 'Unexpected title `"Uno\\nDos"`, expected text on one line'],
    ['date', '⟦2024-02-31⟧', 'Unexpected date `2024-02-31`, expected a day that exists, written YYYY-MM-DD'],
    ['date', '⟦01/02/2024⟧', 'Unexpected date `01/02/2024`, expected a day that exists, written YYYY-MM-DD'],
    ['date', '⟦25-04-12⟧', 'Unexpected date `25-04-12`, expected a day that exists, written YYYY-MM-DD'],
    ['slug', '⟦con⟧', 'Unexpected slug `con`, expected a slug that is neither a path of the site nor a device name'],
    [
      'slug',
      '⟦bilingue⟧',
      'Unexpected slug `bilingue`, expected a slug that is neither a path of the site nor a device name',
    ],
    [
      'locale',
      '⟦es_AR.UTF-8⟧',
      'Unexpected locale `es_AR.UTF-8`, expected a language tag of Spanish or English such as es-AR or en-US',
    ],
    ['draft', '⟦maybe⟧', 'Unexpected draft `maybe`, expected true or false'],
    ['draft', '⟦yes⟧', 'Unexpected draft `yes`, expected true or false'],
    ['method', '⟦robot⟧', 'Unexpected method `robot`, expected human, machine-edited or machine'],
    [
      'license',
      '⟦CC-BY⟧',
      'Unexpected license `CC-BY`, expected an SPDX license id such as CC-BY-4.0, or all-rights-reserved',
    ],
    ['translators', '⟦[]⟧', 'Unexpected translators `[]`, expected at least one'],
    [
      'aliases',
      '[⟦../../etc⟧]',
      'Unexpected aliases `../../etc`, expected an old slug or an old path of this site, `old-slug` or `/2019/05/12/old-path/`, without host or query',
    ],
    ['updated', '⟦null⟧', 'Unexpected updated `null`, expected a day that exists, written YYYY-MM-DD'],
    [
      'photo',
      '{url: ⟦javascript:alert(1)⟧}',
      'Unexpected photo.url `javascript:alert(1)`, expected an absolute https address',
    ],
    [
      'photo',
      '{url: ⟦https://ana:clave@example.org/⟧}',
      'Unexpected photo.url `https://ana:clave@example.org/`, expected an absolute https address',
    ],
  ])('rejects %s: %s', (key, value, message) => {
    const [problem] = rejects('value-unexpected', {
      [EN]: (text) => field(key, value)(text.replace(/photo:\n(?: {2}.*\n)+/, '')),
    })
    expect(problem?.message).toBe(message)
  })

  it.each(['../../x', 'Ñandú', '""', '-a', 'a_b', 'a'.repeat(81), '2026'])('rejects the slug %s', (slug) => {
    rejects('value-unexpected', { [EN]: field('slug', `⟦${slug}⟧`) })
  })

  it('rejects a key without a value, at the key', () => {
    const [problem] = rejects('value-unexpected', { [EN]: (text) => text.replace('title: The Night Bus', '⟦title⟧:') })
    expect(problem?.message).toBe('Missing value of title, expected text')
  })

  it.each([
    ['slug', 'La panadería de Ñuñoa', 'Write `la-panaderia-de-nunoa`, for example.'],
    ['authors', 'Ana Ruiz y Tom Hale', 'Write `[ana-ruiz, tom-hale]`, for example.'],
    ['authors', 'ana-ruiz', 'Write `[ana-ruiz]`, for example.'],
    ['slug', '¿?', 'Correct the value; the page of this check shows examples.'],
    ['date', '15/03/2026', 'Write `2026-03-15`, for example.'],
    ['date', '20260315', 'Write `2026-03-15`, for example.'],
    ['updated', 'March 15, 2026', 'Write `2026-03-15`, for example.'],
    ['date', '03/04/2026', 'Write `2026-04-03` or `2026-03-04`: which number is the month cannot be told.'],
    ['date', '1 de marzo', 'Correct the value; the page of this check shows examples.'],
  ])('says how to mend %s: %s', (key, value, note) => {
    const [problem] = rejects('value-unexpected', { [ES]: field(key, `⟦${value}⟧`) })
    expect(problem?.note).toBe(note)
  })

  it.each(['hola', '- title\n- date', '42'])('rejects front matter that is no mapping: %s', (yaml) => {
    const [problem] = rejects('value-unexpected', { [EN]: `⟦---⟧\n${yaml}\n---\n\nThe bus leaves at twelve.\n` })
    expect(problem?.message).toBe(`Unexpected \`${yaml.replace('\n', ' ')}\`, expected keys with values`)
  })

  it('rejects values of records, and tells numbers that should be text', () => {
    const problems = rejects('value-unexpected', {
      'newsroom/outlets.yml': 'infobae: {name: Infobae, hosts: [⟦"https://www.infobae.com/"⟧]}\n',
      'newsroom/people/ana-ruiz.yml': 'name: ⟦2024⟧\nurl: ⟦http://ana.example⟧\n',
      'newsroom/topics.yml': '⟦⟧- transport\n',
      'newsroom/glossary.yml': '- {es: FMI, en: IMF, kind: ⟦sigla⟧}\n',
    })
    expect(problems.map(({ note }) => note)).toEqual([
      'Correct the value; the page of this check shows examples.',
      'Correct the value; the page of this check shows examples.',
      'Put the value between quotation marks if it is meant as text.',
      'Correct the value; the page of this check shows examples.',
      'Correct the value; the page of this check shows examples.',
    ])
  })

  it('leaves the other values as they are', () => {
    const { articles } = newsroomWith({
      [ES]: (text) => text.replace('date: 2026-03-12', 'date: hoy').replace('date: 2026-03-10', 'date: ayer'),
    })
    expect(articles[0]?.source.frontMatter).toMatchObject({
      title: 'El autobús de la noche',
      original: { outlet: 'infobae' },
    })
    expect(articles[0]?.source.frontMatter.date).toBeUndefined()
    expect(articles[0]?.source.frontMatter.original?.date).toBeUndefined()
  })

  it.each([
    ['type: organization', ''],
    ['family: Ruiz', ''],
    ['family: Ruiz Soto\ngiven: Ana María', ''],
    ['type: ⟦organisation⟧', 'Unexpected type `organisation`, expected person or organization'],
    ['family: ⟦Ruis⟧', 'Unexpected family `Ruis`, expected a part of the name, or `given` beside it'],
    ['type: organization\nfamily: ⟦Ruiz⟧', 'Unexpected family `Ruiz`, expected none, because this is an organization'],
    ['type: organization\ngiven: ⟦Ana⟧', 'Unexpected given `Ana`, expected none, because this is an organization'],
  ])('reads what somebody is and is called, and loses nobody for it: %s', (keys, message) => {
    const path = 'newsroom/people/ana-ruiz.yml'
    const [problem] = rejects('value-unexpected', { [path]: `name: Ana Ruiz\n${keys}\n` })
    expect(problem?.message ?? '').toBe(message)
    accepts('person-unknown', { [path]: `name: Ana Ruiz\n${keys.replace(/[⟦⟧]/g, '')}\n` })
  })
})
