import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

type Row = [what: string, source: string, text: string, told?: string[], name?: string]

const CODE: Row[] = [
  ['code of a language that is named so', '{% code lang="js" %}\na\n{% endcode %}', '```js\na\n```'],
  ['a drawing', '{% mermaid %}\na-->b\n{% endmermaid %}', '```mermaid\na-->b\n```'],
  ['code of no language', '{% prism %}\na\n{% endprism %}', '```\na\n```'],
  ['marks that are code', 'Uno `{{ a }}` y ``b ` {{ c }}``.', 'Uno `{{ a }}` y ``b ` {{ c }}``.'],
  ['a mark of code that nothing ends', 'Uno ` {{ a }} dos.', 'Uno \\`  dos.', ['shortcode {{ a }}']],
  ['a mark of code that is text', 'Uno \\`{{ a }}` dos.', 'Uno \\`\\` dos.', ['shortcode {{ a }}']],
  ['a comment of HTML that nothing ends', 'Uno <!-- {{ a }}.', 'Uno \\<!-- .', ['shortcode {{ a }}']],
  ['marks within a comment of HTML', 'Uno.\n\n<!-- {{ a }} <pre> -->\n\nDos.', 'Uno.\n\nDos.', ['comment']],
  ['marks within a piece of HTML that is code', '<pre>{{ a }}</pre>\n\nDos.', '```\n{{ a }}\n```\n\nDos.'],
  ['code within a list', '- ~~~\n  {{ a }}\n  ~~~', '- ```\n  {{ a }}\n  ```'],
]
const CALLOUTS: Row[] = [
  ['three marks that are none', '!!! cuidado con «esto»\n\nUno.', '!!! cuidado con «esto»\n\nUno.'],
  ['one without anything in it', '!!! note\n\nUno.', '!!! note\n\nUno.'],
  ['one at the end of a text', '??? tip "Consejo"\n    Uno.', '> Consejo\n>\n> Uno.', ['callout-mark tip']],
  ['a name that is too long for one', `> [!${'a'.repeat(40)}]\n> Uno.`, `> \\[!${'a'.repeat(40)}] Uno.`],
  ['one in braces, with its title behind', ':::{note} Aviso\nUno.\n:::', '> Aviso\n>\n> Uno.', ['callout-mark note']],
  ['an end of nothing', 'Uno.\n\n:::\n\nDos.', 'Uno.\n\nDos.'],
  ['a line of colons with words', 'Uno.\n\n::: 3 de mayo\n\nDos.', 'Uno.\n\n::: 3 de mayo\n\nDos.'],
  ['one in a quotation', '> :::note\n> Uno.\n> :::', '> > Uno.', ['callout-mark note']],
]
const WORDPRESS: Row[] = [
  [
    'a caption behind a picture of HTML',
    '[caption id="a" width="300"]<img src="a.jpg" alt="Una grúa" /> <em>La grúa</em>.[/caption]',
    '![Una grúa](a.jpg "La grúa.")',
  ],
  [
    'a caption as an attribute',
    '[caption caption="La grúa."]![Una grúa](a.jpg)[/caption]',
    '![Una grúa](a.jpg "La grúa.")',
  ],
  ['a picture that says nothing', '[caption]<img src="a.jpg">[/caption]', '![](a.jpg)'],
  ['a picture within a link', '[caption][![](a.jpg)](b.jpg) La grúa.[/caption]', '![](a.jpg "La grúa.")'],
  ['a caption of nothing', '[caption]La grúa.[/caption]', 'La grúa.', ['shortcode caption']],
  ['what two tags stand around', '[su_quote]Uno.[/su_quote]', 'Uno.', ['shortcode su_quote']],
  ['a film', '[youtube https://y.example/1]', '', ['embed youtube https://y.example/1']],
]
const TAGS: Row[] = [
  [
    'a picture whose address a template makes',
    '{{< figure src="{crane}.jpg" >}}',
    '',
    ['shortcode figure src="{crane}.jpg"'],
  ],
  [
    'an address with a path of its own',
    '[a]({{ "/b/" | absolute_url }}c)',
    '[a](/b/c)',
    ['shortcode {{ "/b/" | absolute_url }}c'],
  ],
  [
    'a picture whose address nobody knows',
    'Uno ![La grúa]({% asset crane %}).',
    'Uno .',
    ['shortcode {% asset crane %}', 'picture La grúa'],
  ],
  [
    'a picture without words whose address nobody knows',
    'Uno ![]({% asset crane %}).',
    'Uno .',
    ['shortcode {% asset crane %}', 'picture'],
  ],
  ['a path that an expression says', 'Uno {{ "/b/" | relative_url }}.', 'Uno /b/.'],
  ['the same word twice, of which the first counts', '{{< figure src="a.jpg" SRC="b.jpg" >}}', '![](a.jpg)'],
  ['a tag with signs that mean nothing', '{{< figure src="a.jpg" alt="El \\"puerto\\"" = >}}', '![El "puerto"](a.jpg)'],
  ['a long tag, told by its beginning', `Uno{{ ${'a'.repeat(200)} }}.`, 'Uno.', [`shortcode {{ ${'a'.repeat(77)}…`]],
]
const PROSE: Row[] = [
  ['a place without words', 'Uno[]{#aquí} dos.', 'Uno dos.', ['bookmark []{#aquí}']],
  ['ordinals of letters', '1^er^ 2^a^ 3^-1^', '1er 2ª 3⁻¹'],
  ['brackets that are no link', 'Uno [[1]] y [[3, 4]].', 'Uno \\[\\[1]] y \\[\\[3, 4]].'],
  [
    'a link to a heading of another note',
    '[[a/b.md]] y [[Nota#Uno]].',
    'b y Nota > Uno.',
    ['wikilink a/b.md', 'wikilink Nota#Uno'],
  ],
  [
    'proposals, taken as accepted',
    'Son {--cinco--}{++seis++}{~~casa~>casas~~}{>>ojo<<} {==hoy==}.',
    'Son seiscasas hoy.',
    ['tracked-change ×3', 'comment', 'highlight'],
  ],
  [
    'what an abbreviation means',
    'La ONU.\n\n*[ONU]: Organización de las Naciones Unidas',
    'La ONU.',
    ['style *[ONU]: Organización de las Naciones Unidas'],
  ],
  ['a remark as a definition', 'Uno.\n\n[//]: # (no publicar)\n\nDos.', 'Uno.\n\nDos.', ['comment']],
  ['definitions that are bold already', '**Muelle**\n: Obra.\n\nFin.', '- **Muelle**: Obra.\n\nFin.'],
  [
    'a picture and a link by reference',
    '![La grúa][g] y [el río][r] y [nada][n].\n\n[g]: a.jpg\n[r]: https://a.example/\n[r]: https://b.example/',
    '![La grúa](a.jpg) y [el río](https://a.example/) y \\[nada]\\[n].',
  ],
]
const MDX: Row[] = [
  [
    'what is imported and computed',
    'import A from "./a"\nexport const b = 1\n\nUno {b} y {"dos"}.',
    'Uno  y dos.',
    ['script import A from "./a"', 'script export const b = 1', 'script {b}'],
  ],
  ['boxes', '<div className="x">\n\nUno.\n\n</div>', 'Uno.', ['html <div className="x">']],
  [
    'what is spread over a component',
    '<Tabs {...props} on:click={a}>\n\nUno.\n\n</Tabs>',
    'Uno.',
    ['html <Tabs {...props} on:click={a}>'],
  ],
  ['a remark', 'Uno{/* no */}.', 'Uno.', ['comment']],
]
const HTML: Row[] = [
  ['elements that nobody knows', '<x-box>Uno.</x-box>', 'Uno.', ['html <x-box>']],
  ['a style', '<style>a{}</style>\n\nUno.', 'Uno.', ['style <style>']],
  [
    'a table',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c<br>d</td><td></td></tr></table>',
    '| a | b |\n| --- | --- |\n| c d | |',
  ],
  ['blocks in a heading', '<h2><p>Uno</p><pre>dos</pre><hr></h2>', '## Uno dos'],
  ['a heading that is bold', '# **Uno** dos\n\nTres.', '# Uno dos\n\nTres.'],
]

describe.each(Object.entries({ CODE, CALLOUTS, WORDPRESS, TAGS, PROSE, MDX, HTML }))(
  'odd marks of %s',
  (group, rows) => {
    it.each(rows)('%s', async (_what, source, text, told = []) => {
      const read = await readText(source, group === 'MDX' ? 'nota.mdx' : 'nota.md')
      expect(read.text).toBe(text)
      expect(read.told).toEqual(told)
    })
  },
)
