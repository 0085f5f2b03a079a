import { describe, expect, it } from 'vitest'
import { accepts, problemsWith } from '../../support/newsroom.ts'

const clock = '---\ntitle: The Clock\n---\n\nIt is fast.\n'
const keyed = (key: string) =>
  problemsWith({ [`articles/${key}/index.en.md`]: clock }).filter(({ check }) => check === 'key-unexpected')

describe('key-unexpected', () => {
  it.each(['town-clock-2', '2024', 'the', 'ai-uk', 'covid-19', 'art'])('accepts %s', (key) =>
    accepts('key-unexpected', { [`articles/${key}/index.en.md`]: clock }),
  )

  it.each([
    ['es', undefined],
    ['io', undefined],
    ['spa', undefined],
    ['es-419', undefined],
    ['El tren del valle', 'el-tren-del-valle'],
    ['Valley-Train', 'valley-train'],
    ['otoño-en-el-valle', 'otono-en-el-valle'],
    ['_data', 'data'],
    ['valley_train', 'valley-train'],
    ['鐘樓', undefined],
  ])('rejects %s for %s', (key, suggestion) => {
    const problems = keyed(key)
    expect(problems.map(({ file, article, severity }) => ({ file, article, severity }))).toEqual([
      { file: `articles/${key}`, article: key, severity: 'error' },
    ])
    const expected = /: `([^`]*)`$/.exec(problems[0]?.message ?? '')?.[1]
    expect(expected).toBe(suggestion)
  })

  it('rejects two keys, of an article and a page, and still tells what else is wrong there', () => {
    const problems = problemsWith({ 'articles/es/index.en.md': clock, 'pages/Sobre/index.es.md': clock })
    const files = problems.filter(({ check }) => check === 'key-unexpected').map(({ file }) => file)
    expect(files).toEqual(['articles/es', 'pages/Sobre'])
    expect(problems.map(({ check }) => check)).toContain('author-missing')
  })
})
