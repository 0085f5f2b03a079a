import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cmsConfig, SVELTIA } from '../../src/begin/cms-config.ts'
import { frontMatter } from '../../src/ground/schema/front-matter.ts'
import type { Language } from '../../src/model.ts'

interface Field {
  name: string
  label: string
  hint?: string
  required?: boolean
  widget: string
  fields?: Field[]
  collection?: string
}

const SITE = { url: 'https://example.org/', name: 'Cuaderno & más' }
const filesIn = (first: Language) => cmsConfig({ ...SITE, first }, 'river/notebook')
const configIn = (first: Language) => parse(String(filesIn(first)['admin/config.yml']))
const fieldsOf = (collection: number): Field[] => configIn('es').collections[collection].fields

describe('the configuration of Sveltia CMS', () => {
  it('has a field for every key of front matter, and the text', () => {
    const [articles, pages] = [fieldsOf(0), fieldsOf(1)]
    expect(articles.map(({ name }) => name)).toEqual([...Object.keys(frontMatter.shape), 'body'])
    expect(articles.filter(({ required }) => required !== false).map(({ name }) => name)).toEqual([
      'title',
      'description',
      'slug',
      'date',
      'body',
    ])
    expect(pages.map(({ name }) => name)).not.toContain('translators')
    expect(articles.find(({ name }) => name === 'photo')?.fields?.map(({ name }) => name)).toContain('alt')
  })

  it('takes people from their records, and days from a calendar', () => {
    const field = (name: string) => fieldsOf(0).find((each) => each.name === name)
    expect(field('translators')).toMatchObject({ widget: 'relation', collection: 'people', value_field: '{{slug}}' })
    expect(field('date')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD' })
    expect(field('method')).toMatchObject({ widget: 'select', options: ['human', 'machine-edited', 'machine'] })
    expect(field('description')?.widget).toBe('text')
  })

  it('speaks the first language, and explains in both', () => {
    expect(fieldsOf(0)[0]).toMatchObject({ label: 'Título', hint: 'Título de esta edición / Title of this edition' })
    const english = configIn('en')
    expect(english.collections[0].fields[0]).toMatchObject({
      label: 'Title',
      hint: 'Title of this edition / Título de esta edición',
    })
    expect(english.i18n).toMatchObject({ locales: ['en', 'es'], default_locale: 'en', initial_locales: ['en'] })
    expect(english.backend.repo).toBe('river/notebook')
  })

  it('loads the very file that was tried, and no other', () => {
    const file = readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js')
    expect(SVELTIA.integrity).toBe(`sha384-${createHash('sha384').update(file).digest('base64')}`)
    const { version } = JSON.parse(readFileSync('node_modules/@sveltia/cms/package.json', 'utf8'))
    expect(SVELTIA.version).toBe(version)
    const page = String(filesIn('es')['admin/index.html'])
    expect(page).toContain(`@sveltia/cms@${version}/dist/sveltia-cms.js" integrity="${SVELTIA.integrity}"`)
    expect(page).toContain('<title>Cuaderno &amp; más</title>')
  })
})
