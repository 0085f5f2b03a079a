import { expect, test } from 'vitest'
import { type Changes, SITE } from '../../support/newsroom.ts'
import { pageAt, renderedWith } from '../../support/rendered.ts'

const GLOSSARY = 'newsroom/glossary.yml'
const published: Changes = {
  [SITE]: (text) => `${text}\nglossary: true\n`,
  [GLOSSARY]:
    '- {es: ñame, en: yam, kind: term}\n- {es: OEA, en: OAS, kind: acronym}\n' +
    '- {es: nota al pie, en: footnote, kind: term, note: nunca «pie de página»}\n- {es: obra, en: work, kind: term}\n',
}
const glossaryAt = (path: string, changes: Changes = published) => pageAt(renderedWith(changes), path, 'glossary')
const termsAt = (path: string) =>
  glossaryAt(path).groups.map(({ title, terms }) => [title, ...terms.map(({ name, twin }) => `${name}: ${twin}`)])

test('the glossary has its terms by kind, in the order of the language of the page', () => {
  expect(termsAt('/es/glosario/')).toEqual([
    ['Términos', 'nota al pie: footnote', 'ñame: yam', 'obra: work'],
    ['Siglas', 'OEA: OAS'],
  ])
  expect(termsAt('/en/glossary/')).toEqual([
    ['Terms', 'footnote: nota al pie', 'work: obra', 'yam: ñame'],
    ['Acronyms', 'OAS: OEA'],
  ])
})

test('a term is found at the same id in both languages, two of one name at two', () => {
  const idsAt = (path: string, changes: Changes = published) =>
    glossaryAt(path, changes).groups.flatMap(({ terms }) => terms.map(({ id }) => id))
  expect(idsAt('/es/glosario/').sort()).toEqual(idsAt('/en/glossary/').sort())
  const twice = {
    ...published,
    [GLOSSARY]: '- {es: obra, en: work, kind: term}\n- {es: obra, en: building site, kind: term}\n',
  }
  expect(idsAt('/es/glosario/', twice)).toEqual(['t-obra', 't-obra-1'])
})

test('what is noted of a term for those who translate is on no page', () => {
  expect(JSON.stringify(glossaryAt('/es/glosario/'))).not.toContain('nunca')
})

test('pages lead to the glossary where there is one', () => {
  const footerOf = (changes: Changes) =>
    pageAt(renderedWith(changes), '/es/temas/', 'topics').frame.footer.map(({ href }) => href)
  expect(footerOf(published)).toContain('/es/glosario/')
  for (const changes of [{ [GLOSSARY]: published[GLOSSARY] as string }, { ...published, [GLOSSARY]: '[]\n' }]) {
    expect(footerOf(changes)).not.toContain('/es/glosario/')
    expect(renderedWith(changes).pages.filter(({ kind }) => kind === 'glossary')).toEqual([])
  }
})
