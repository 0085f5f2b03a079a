import { expect, test } from 'vitest'
import { policyAt, SEARCH_POLICY, SECURITY_POLICY } from '../../src/render/security-policy.ts'
import { PAGES, SEARCH } from './pages.ts'
import { attributes, below, first, linksIn, Parsed, textOf } from './parsed.ts'

const page = new Parsed(SEARCH)
const form = first(page.all('form'))

test('the form searches, and leads to the archive where no script runs', () => {
  expect(attributes(form)).toMatchObject({ role: 'search', action: '/sub/es/archivo/', method: 'get' })
  expect(attributes(first(page.all('input')))).toMatchObject({ type: 'search', name: 'q', id: 'q' })
  expect(textOf(first(page.all('label', (label) => label.for === 'q')))).toBe('Palabras que buscar')
  expect(textOf(first(page.all('noscript')))).toMatch(/^<p>Sin JavaScript, este formulario lleva al archivo/)
})

test('the form tells its script where the index is, and every word that it needs', () => {
  const { 'data-folder': folder, 'data-base': base, 'data-texts': texts } = attributes(form)
  expect({ folder, base }).toEqual({ folder: '/sub/pagefind/', base: '/sub/' })
  expect(JSON.parse(texts ?? '')).toEqual({
    one: '1 resultado para «{words}»',
    many: '{count} resultados para «{words}»',
    none: expect.stringContaining('«{words}»'),
    noneHelp: expect.stringMatching(/:$/),
    failed: 'La búsqueda no se ha podido cargar.',
    failedHelp: expect.stringMatching(/:$/),
    searching: 'Buscando…',
    translatedBy: 'Traducción de',
  })
})

test('what is found is told, and other ways wait for when nothing is', () => {
  expect(attributes(page.only('status'))).toMatchObject({ id: 'status', role: 'status' })
  const elsewhere = page.only('elsewhere')
  expect(attributes(elsewhere)).toMatchObject({ hidden: '', 'aria-label': 'Otros caminos a los artículos' })
  expect(linksIn(elsewhere)).toContain('[Temas](/sub/es/temas/)')
})

test('without an index there is no form, and the page says where the articles are', () => {
  const closed = new Parsed({ ...SEARCH, index: undefined })
  expect(closed.all('form')).toEqual([])
  const elsewhere = closed.only('elsewhere')
  expect(attributes(elsewhere).hidden).toBeUndefined()
  expect(textOf(first(below(elsewhere)))).toMatch(/^Por ahora no se puede buscar en este sitio/)
  expect(closed.all('script', ({ src }) => src === '/sub/assets/search.js')).toEqual([])
})

test('its script stands on its page alone', () => {
  const scripts = (of: Parsed) => of.all('script', ({ src }) => src === '/sub/assets/search.js')
  expect(scripts(page).map((script) => attributes(script))).toEqual([{ defer: '', src: '/sub/assets/search.js' }])
  const { search: _, ...others } = PAGES
  for (const other of Object.values(others)) expect(scripts(new Parsed(other))).toEqual([])
})

test('WebAssembly and connections to the site are allowed on the search pages alone', () => {
  expect(SEARCH_POLICY).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';")
  expect(['/es/buscar/', '/en/search/'].map(policyAt)).toEqual([SEARCH_POLICY, SEARCH_POLICY])
  expect(['/', '/es/', '/es/search/', '/en/search/x/', '/404.html'].map(policyAt)).toEqual(
    Array.from({ length: 5 }, () => SECURITY_POLICY),
  )
})
