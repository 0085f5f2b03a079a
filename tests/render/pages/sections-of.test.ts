import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { EN, ES } from '../../support/newsroom.ts'
import { articleAt, pageAt, renderedWith } from '../../support/rendered.ts'

const BUS = '/es/el-autobus-de-la-noche/'
const SECTIONS = ['La salida', 'El puente', 'La fábrica', 'El hospital', 'La vuelta']
const textOf = (headings: readonly string[]) => headings.map((heading) => `${heading}\n\nDos casas.`).join('\n\n')
const sectionsAt = (text: string) => articleAt(BUS, { [ES]: withBody(text) }).contents

describe('the contents of an article', () => {
  it('lead to its sections, in each language', () => {
    const changes = {
      [ES]: withBody(textOf(SECTIONS.map((name) => `## ${name}`))),
      [EN]: withBody(
        '## The *Depot*\n\n## The Bridge\n\n## The Mill\n\n## The Hospital\n\n## The Way Back\n\nTwo houses.',
      ),
    }
    const ids = (path: string) => articleAt(path, changes).contents.map(({ href }) => href)
    expect(articleAt(BUS, changes).contents.map(({ text }) => text)).toEqual(SECTIONS)
    expect(articleAt('/en/the-night-bus/', changes).contents[0]?.text).toBe('The Depot')
    expect(ids('/en/the-night-bus/')).toEqual(ids(BUS))
    const body = articleAt(BUS, changes).body()
    for (const id of ids(BUS)) expect(body).toContain(`<h2 id="${id.slice(1)}">`)
  })

  it.each([
    ['five of them', textOf(SECTIONS.map((name) => `## ${name}`)), 5],
    ['no more than four', textOf(SECTIONS.slice(1).map((name) => `## ${name}`)), 0],
    ['smaller ones below them', textOf(SECTIONS.flatMap((name) => [`## ${name}`, `### ${name} otra vez`])), 5],
    ['small ones alone, which then are the sections', textOf(SECTIONS.map((name) => `### ${name}`)), 5],
    ['parts and sections', textOf(['# Uno', ...SECTIONS.slice(2).map((name) => `## ${name}`), '# Dos']), 5],
  ])('are of a text with %s', (_, text, count) => expect(sectionsAt(text)).toHaveLength(count))
})

describe('the contents of facing pages', () => {
  const facingSections = (es: string, en: string) =>
    pageAt(renderedWith({ [ES]: withBody(es), [EN]: withBody(en) }), `${BUS}bilingue/`, 'facing')

  it('name each section in both languages, and lead to its row', () => {
    const page = facingSections(
      '## La salida\n\n## El puente\n\nDos casas.\n\n## La fábrica\n\n## El hospital\n\n## La vuelta\n\nUna casa.',
      '## The Depot\n\n## The Bridge\n\nTwo houses.\n\n## The Mill\n\n## The Hospital\n\nOne house.',
    )
    expect(page.contents.map(({ source, translation }) => [source, translation])).toEqual([
      ['La salida', 'The Depot'],
      ['El puente', 'The Bridge'],
      ['La fábrica', 'The Mill'],
      ['El hospital', 'The Hospital'],
      ['La vuelta', undefined],
    ])
    const rows = page.rows().filter(({ kind }) => kind === 'heading')
    expect(page.contents.map(({ href }) => href)).toEqual(rows.map(({ ids }) => `#${ids[0]}`))
  })

  it('are none where there are few sections', () => {
    const four = textOf(SECTIONS.slice(1).map((name) => `## ${name}`))
    expect(facingSections(four, four).contents).toEqual([])
  })
})
