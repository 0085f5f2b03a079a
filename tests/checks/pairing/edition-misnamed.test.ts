import { describe, expect, it } from 'vitest'
import { accepts, EN, problemsWith, rejects } from '../../support/newsroom.ts'

const folder = 'articles/night-bus'

describe('edition-misnamed', () => {
  it.each([
    'index.pt.md',
    'notes.md',
    'README.md',
    'estacion.md',
    'enero.txt',
    'index.es.md.bak',
    'index.html',
    'photo.es.jpg',
    'essay.md',
    'index.es.docx',
    'notes (copia).md',
  ])('accepts %s', (name) => accepts('edition-misnamed', { [`${folder}/${name}`]: 'x' }))

  it.each([
    ['index.ES.md', 'index.es.md'],
    ['Index.en.md', 'index.en.md'],
    ['ES.md', 'index.es.md'],
    ['en.markdown', 'index.en.md'],
    ['index.es.markdown', 'index.es.md'],
    ['index.es (1).md', 'index.es.md'],
    ['index.en copy 2.md', 'index.en.md'],
    ['index.es (copia).md', 'index.es.md'],
    ['index.es (otra copia).md', 'index.es.md'],
    ['index.es - copia (2).md', 'index.es.md'],
    ['index.en (copy 2).md', 'index.en.md'],
    ['index.es.md.txt', 'index.es.md'],
    ['index_es.md', 'index.es.md'],
    ['index-en.txt', 'index.en.md'],
    ['index.es-AR.md', 'index.es.md'],
    ['index.eng.md', 'index.en.md'],
    ['index.es .md', 'index.es.md'],
  ])('rejects %s for %s', (name, right) => {
    const [problem] = rejects('edition-misnamed', { [`${folder}/${name}`]: '⟦⟧Hola.' })
    expect(problem?.message).toBe(`Unexpected file name \`${name}\`, expected \`${right}\``)
    expect(problem?.note).toContain('keep the right one')
  })

  it('rejects index.md, and names the edition that is missing', () => {
    const [problem] = rejects('edition-misnamed', { [EN]: null, [`${folder}/index.md`]: '⟦⟧The bus.' })
    expect(problem?.message).toBe('Unexpected file name `index.md`, expected `index.en.md`')
    expect(problem?.note).toContain('Rename the file')
  })

  it('rejects two files of one folder, and the edition is not also said to be missing', () => {
    const misnamed = { [EN]: null, [`${folder}/EN.md`]: '⟦⟧The bus.', [`${folder}/index.md`]: '⟦⟧The bus.' }
    rejects('edition-misnamed', misnamed)
    accepts('edition-missing', misnamed)
    expect(problemsWith(misnamed).map(({ check }) => check)).not.toContain('author-missing')
  })
})
