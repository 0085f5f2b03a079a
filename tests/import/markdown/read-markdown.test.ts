import { describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../../src/import/document.ts'
import { readText } from './read.ts'

describe('readMarkdown', () => {
  it('reads what Google Docs saves: bold headings, needless escapes, pictures where the text ends', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const read = await readText(
      `# **El puerto** {#el-puerto}\n\n[Lo que cuentan	1](#lo-que-cuentan)\n\n[Otra cosa	2](#otra-cosa)\n\n## **Lo que cuentan** {#lo-que-cuentan}\n\nUno\\-dos\\! [Vea](#otra-cosa)[^1].\n\n![][image1]\n\n## **Otra cosa** {#otra-cosa}\n\nTres.\n\n[^1]:  Consejo, 2024\\.\n\n[image1]: <data:image/png;base64,${png}>\n`,
    )
    expect(read.text).toBe(
      '# El puerto\n\n## Lo que cuentan\n\nUno-dos! [Vea](#otra-cosa)[^1].\n\n![](image1.png)\n\n## Otra cosa\n\nTres.\n\n[^1]: Consejo, 2024.',
    )
    expect(Buffer.from(read.pictures['image1.png'] ?? []).toString('base64')).toBe(png)
    expect(read.told).toEqual(['menu Lo que cuentan 1', 'menu Otra cosa 2'])
  })

  it('takes short lines in bold for headings where a text has some and no others', async () => {
    const read = await readText('# Uno\n\nDos.\n\n**Tres**\n\nCuatro.\n\n**Cinco**\n\nSeis.\n\n**Siete.**')
    expect(read.text).toBe('# Uno\n\nDos.\n\n## Tres\n\nCuatro.\n\n## Cinco\n\nSeis.\n\n**Siete.**')
    expect(read.guessed).toEqual([
      { as: 'heading', said: 'Tres' },
      { as: 'heading', said: 'Cinco' },
    ])
  })

  it('tells lines of the document, whatever stands before', async () => {
    const { dropped } = await readText(
      '---\ntitle: Uno\nweight: 2\n---\n\n> [!note] Dos\n> Tres.\n\n<u>Cuatro</u> {{< x >}}\n',
    )
    expect(dropped.map(({ what, line }) => [what, line])).toEqual([
      ['weight: 2', 3],
      ['note', 6],
      ['x', 9],
      ['<u>', 9],
    ])
  })

  it.each<[name: string, facts: DocumentFacts]>([
    ['_posts/2026-03-14-the-port.md', { date: '2026-03-14', slug: 'the-port' }],
    ['content/puerto/index.es.md', { language: 'es' }],
    ['puerto_en.md', { language: 'en' }],
    ['content/en/2026-03-14-port/index.md', { language: 'en', date: '2026-03-14', slug: 'port' }],
    ['es-AR\\nota.md', { language: 'es' }],
    ['tres.md', {}],
    ['2026-13-45-no-day.md', {}],
  ])('reads the name %s', async (name, facts) => {
    expect((await readText('Uno.', name)).facts).toEqual(facts)
  })

  it('lets front matter say otherwise than the name', async () => {
    const { facts } = await readText('---\nlang: en\ndate: 2026-04-01\n---\nOne.', '_posts/es/2026-03-14-port.md')
    expect(facts).toEqual({ language: 'en', date: '2026-04-01', slug: 'port' })
  })

  it('reads MDX: what is imported, computed and commented stays out', async () => {
    const read = await readText(
      "import Hero from '../a.jpg'\nexport const x = 1\n\n# Uno {/* no */}\n\n{x + 1} dos{' '}tres\n\n<div className={x}>\n  **Cuatro**\n</div>\n",
      'a.mdx',
    )
    expect(read.text).toBe('# Uno\n\ndos tres\n\n**Cuatro**')
  })
})

describe('what front matter must not do', () => {
  it.each([
    ['run', '---js\n({ title: process.exit(9) })\n---\nUno.', ['script']],
    ['run by a tag', '---\nweight: !!js/function "process.exit(9)"\n---\nUno.', undefined],
    ['multiply', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nUno.`, undefined],
    ['nest without end', `---\na: ${'['.repeat(20_000)}\n---\nUno.`, undefined],
    ['nest without end in TOML', `+++\na = ${'['.repeat(20_000)}\n+++\nUno.`, undefined],
    ['change what all things have', '---\n__proto__: { title: Dos }\n---\nUno.', undefined],
  ])('%s', async (_what, source, told) => {
    const read = await readText(source)
    expect(read.text).toBe('Uno.')
    expect(read.facts).toEqual({})
    if (told) expect(read.told).toEqual(told)
  })

  it('is no front matter between two rules', async () => {
    expect((await readText('---\n\nUno: dos no, tres.\nCuatro\n\n---\n\nCinco.')).text).toContain('Cuatro')
  })
})

describe('a text that is too much', () => {
  it.each([
    ['body-too-long', 'a'.repeat(200_000)],
    ['markup-too-dense', '{{< '.repeat(30_000)],
    ['markup-too-dense', '<!--'.repeat(30_000)],
    ['nesting-too-deep', '>'.repeat(300)],
  ])('is refused: %s', async (code, text) => {
    await expect(readText(text)).rejects.toMatchObject({ exit: 3, code })
  })
})
