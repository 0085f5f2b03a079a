import { expect, test } from 'vitest'
import { CLOCK_EN, EN, SITE } from '../../support/newsroom.ts'
import { pageAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const PREFIX = { [SITE]: swap(['example.org/', 'example.org/x/'], ['[es, en]', '{es: es-AR, en: en-US}']) }

test('the front page of a language says that it is a website, what it is called, and where to search it', () => {
  const { head } = pageAt(renderedWith(PREFIX), '/en/', 'home')
  expect(JSON.parse(head.jsonLd ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': 'https://example.org/x/en/#site',
    url: 'https://example.org/x/en/',
    name: 'Test Notebook',
    alternateName: 'Cuaderno de prueba',
    description: 'Articles in Spanish and English, side by side',
    inLanguage: 'en-US',
    publisher: { '@type': 'Organization', name: 'Test Notebook', url: 'https://example.org/x/' },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://example.org/x/en/search/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  })
})

test('the page above both languages is in both, and none offers a search that is not there', () => {
  const site = renderedWith({ ...PREFIX, [EN]: null, [CLOCK_EN]: null, 'articles/town-clock/index.es.md': null })
  const data = (path: string, kind: 'chooser' | 'home') => JSON.parse(pageAt(site, path, kind).head.jsonLd ?? '')
  expect(data('/', 'chooser')).toMatchObject({ name: 'Cuaderno de prueba', inLanguage: ['es-AR', 'en-US'] })
  expect(data('/en/', 'home').potentialAction).toBeUndefined()
})

test('the page of a person says whose profile it is', () => {
  const changes = {
    'newsroom/people/ana-ruiz.yml':
      'name: Ana Ruiz\nrole: {es: Ensayista, en: Essayist}\nbio: {es: Escribe., en: She </script> writes.}\nurl: https://ana.example/\n',
    'newsroom/people/tom-hale.yml': 'name: Casa Hale\ntype: organization\n',
  }
  const site = renderedWith(changes)
  const dataAt = (path: string) => pageAt(site, path, 'person').head.jsonLd ?? ''
  expect(dataAt('/en/people/ana-ruiz/')).not.toContain('</script')
  expect(JSON.parse(dataAt('/en/people/ana-ruiz/'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': 'https://example.org/en/people/ana-ruiz/',
    url: 'https://example.org/en/people/ana-ruiz/',
    inLanguage: 'en',
    mainEntity: {
      '@type': 'Person',
      name: 'Ana Ruiz',
      description: 'She </script> writes.',
      url: 'https://example.org/en/people/ana-ruiz/',
      jobTitle: 'Essayist',
      sameAs: ['https://ana.example/'],
    },
  })
  expect(JSON.parse(dataAt('/es/personas/tom-hale/')).mainEntity['@type']).toBe('Organization')
})
