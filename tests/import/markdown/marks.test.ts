import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

type Row = [what: string, source: string, text: string, told: string[]]

const HUGO: Row[] = [
  [
    'a figure',
    '{{< figure src="a_b.jpg" alt="Una grúa" caption="El *portón*." attr="Ana Ruiz" >}}',
    '![Una grúa](a_b.jpg "El portón. (Ana Ruiz)")',
    [],
  ],
  ['a figure that looks like HTML', '{{<figure src="a.jpg">}}', '![](a.jpg)', []],
  ['a figure within a list', '- Uno\n\n  {{< img src="a.jpg" alt="A" >}}\n- Dos', '- Uno\n\n  ![A](a.jpg)\n- Dos', []],
  [
    'what stands between two tags',
    'Antes.\n{{% note %}}\nUn *aviso*.\n{{% /note %}}\nDespués.',
    'Antes.\n\nUn *aviso*.\n\nDespués.',
    ['shortcode note'],
  ],
  ['a film', '{{< youtube id="x1" title="El tren" >}}', '', ['embed youtube id="x1" title="El tren"']],
  [
    'a link by its file',
    'Vea [la nota]({{< ref "nota.md" >}}) y [otra]({{< relref path="b.md" >}}).',
    'Vea la nota y otra.',
    ['shortcode {{< ref "nota.md" >}}', 'shortcode {{< relref path="b.md" >}}'],
  ],
  [
    'code',
    '{{< highlight python "linenos=table" >}}\nprint("a" == "b")\n{{< /highlight >}}',
    '```python\nprint("a" == "b")\n```',
    [],
  ],
  ['a tag that is shown', 'Se escribe {{</* youtube x */>}}.', 'Se escribe {{< youtube x >}}.', []],
  ['a comment', 'Uno{{/* no */}}.', 'Uno.', ['comment']],
  ['a tag over lines', '{{< figure\n  src="a.jpg"\n  caption="Uno, \\"dos\\""\n>}}', '![](a.jpg "Uno, \\"dos\\"")', []],
  ['what divides the summary from the rest', 'Uno.\n\n<!--more-->\n\nDos.', 'Uno.\n\nDos.', ['comment']],
]

const LIQUID: Row[] = [
  [
    'an include of a picture',
    '{% include figure.html src="/a.jpg" alt="A" caption="El portón" %}',
    '![A](/a.jpg "El portón")',
    [],
  ],
  ['an include', 'Uno. {% include ad.html %}', 'Uno.', ['shortcode include ad.html']],
  ['what is left alone', 'Uno {% raw %}{{ dos }} y {% tres %}{% endraw %}.', 'Uno {{ dos }} y {% tres %}.', []],
  ['code', '{% highlight js linenos %}\n{% raw %}{{ a }}{% endraw %}\n{% endhighlight %}', '```js\n{{ a }}\n```', []],
  [
    'addresses',
    '[a]({{ site.baseurl }}/a/) [b]({% post_url 2026-01-01-b %}) [c]({{ "/c/" | relative_url }}) ![d]({{ site.url }}/d.png "D")',
    '[a](/a/) b [c](/c/) ![d](/d.png "D")',
    [
      'shortcode {{ site.baseurl }}/a/',
      'shortcode {% post_url 2026-01-01-b %}',
      'shortcode {{ "/c/" | relative_url }}',
      'shortcode {{ site.url }}/d.png',
    ],
  ],
  ['conditions', '{% if page.lang %}\nUno.\n{% endif %}', 'Uno.', ['shortcode if page.lang']],
  ['an expression', 'Dice {{ page.title }}.', 'Dice .', ['shortcode {{ page.title }}']],
  ['comments', 'Uno{% comment %} dos {% endcomment %}{# tres #}.', 'Uno.', ['comment ×2']],
  [
    'pictures of Eleventy',
    '{% image "./a.jpg", "Una grúa al alba", "(min-width: 3em)" %}',
    '![Una grúa al alba](./a.jpg)',
    [],
  ],
  ['hints of GitBook', '{% hint style="info" %}\nUno.\n{% endhint %}', 'Uno.', ['shortcode hint style="info"']],
]

const KRAMDOWN: Row[] = [
  ['attributes below a paragraph', 'Uno.\n{: .lead #x}\n\nDos.', 'Uno.\n\nDos.', ['style {: .lead #x}']],
  [
    'attributes of a table',
    '| A | B |\n|---|---|\n| 1 | 2 |\n{: .wide}',
    '| A | B |\n|---|---|\n| 1 | 2 |'.replaceAll('|---|---|', '| --- | --- |'),
    ['style {: .wide}'],
  ],
  ['a table of contents', '* TOC\n{:toc}\n\n## Uno\n\nDos.', '## Uno\n\nDos.', ['menu toc']],
  [
    'options and comments',
    '{::options parse_block_html="true" /}\n\nUno.{::comment}dos{:/comment}',
    'Uno.',
    ['style {::options parse_block_html="true" /}', 'comment'],
  ],
]

const PANDOC: Row[] = [
  [
    'names of headings, and links to them',
    '[Vea](#dos) y [más](#nada).\n\n## Uno y dos {#dos .clase}\n\nTres.',
    '[Vea](#uno-y-dos) y más.\n\n## Uno y dos\n\nTres.',
    ['bookmark #nada'],
  ],
  [
    'attributes',
    '![A](a.jpg){width=50%} y [palabras]{.smallcaps} y [enlace](https://a.example){target="_blank"}',
    '![A](a.jpg) y palabras y [enlace](https://a.example)',
    ['style {width=50%}', 'style {.smallcaps}', 'style {target="_blank"}'],
  ],
  [
    'notes within the line',
    'Uno^[Una *nota*, [aquí](https://a.example).] y dos[^1].\n\n[^1]: Otra.',
    'Uno[^2] y dos[^1].\n\n[^1]: Otra.\n\n[^2]: Una *nota*, [aquí](https://a.example).',
    [],
  ],
  [
    'definitions',
    'Muelle\n: Obra en la orilla.\n\nGrúa\n\n: Máquina.\n: Ave.\n\nFin.',
    '- **Muelle**: Obra en la orilla.\n- **Grúa**: Máquina.\n\n  Ave.\n\nFin.',
    [],
  ],
  ['raised and lowered figures', '3 m^2^ de H~2~O, n.^o^ 4.', '3 m² de H₂O, n.º 4.'.replace('n.º', 'n.^o^'), []],
  [
    'blocks with a name',
    '::: {.callout-note title="Aviso"}\nUno.\n:::\n\n::: columnas\nDos.\n:::',
    '> Aviso\n>\n> Uno.\n\nDos.',
    ['callout-mark callout-note', 'callout-mark columnas'],
  ],
  ['code with attributes', '```{.python .numberLines}\na == b\n```', '```python\na == b\n```', []],
]

const OBSIDIAN: Row[] = [
  [
    'links, pictures and notes within a note',
    '[[Una nota]], [[b/c#D|la otra]], ![[grúa 1.png|300]], ![[e.jpg|La grúa]] y ![[Otra]].',
    'Una nota, la otra, ![](grúa%201.png), ![La grúa](e.jpg) y .'.replace('grúa%201.png', '<grúa 1.png>'),
    ['wikilink Una nota', 'wikilink b/c#D', 'embed Otra'],
  ],
  [
    'highlights and comments',
    'Es ==muy **importante**==.%%No publicar%%',
    'Es muy **importante**.',
    ['highlight', 'comment'],
  ],
  ['names of paragraphs', 'Uno. ^a1b2c3', 'Uno.', ['bookmark ^a1b2c3']],
  [
    'callouts',
    '> [!warning]- Ojo con [[X]]\n> Uno.\n>\n> - dos\n\n> [!NOTE]\n> Tres.',
    '> Ojo con X\n>\n> Uno.\n>\n> - dos\n\n> Tres.',
    ['callout-mark warning', 'wikilink X', 'callout-mark NOTE'],
  ],
]

const DOCUSAURUS: Row[] = [
  [
    'admonitions',
    ':::tip[Consejo]\n\nUno.\n\n- dos\n:::\n\nTres.',
    '> Consejo\n>\n> Uno.\n>\n> - dos\n\nTres.',
    ['callout-mark tip'],
  ],
  [
    'one within another',
    '::::note Fuera\nUno.\n:::danger\nDos.\n:::\n::::',
    '> Fuera\n>\n> Uno.\n>\n> > Dos.',
    ['callout-mark note', 'callout-mark danger'],
  ],
  ['one that does not end', ':::note\nUno.', 'Uno.', ['callout-mark note']],
  [
    'admonitions of MkDocs',
    '!!! note "Aviso"\n    Uno.\n\n    Dos.\n\nTres.',
    '> Aviso\n>\n> Uno.\n>\n> Dos.\n\nTres.',
    ['callout-mark note'],
  ],
  [
    'components',
    '<Callout type="info" title="Ojo">\n  Uno **dos**.\n</Callout>\n\n<Image src="./a.jpg" alt="A" width={30} />\n\n<YouTube id="x" />',
    'Uno **dos**.\n\n![A](./a.jpg)',
    ['html <Callout type="info" title="Ojo">', 'embed YouTube id="x"'],
  ],
  ['a table of contents', '[TOC]\n\nUno.', 'Uno.', ['menu toc']],
]

const GROUPS = { HUGO, LIQUID, KRAMDOWN, PANDOC, OBSIDIAN, DOCUSAURUS }

describe.each(Object.entries(GROUPS))('marks of %s', (_group, rows) => {
  it.each(rows)('%s', async (_what, source, text, told) => {
    const read = await readText(source)
    expect(read.text).toBe(text)
    expect(read.told).toEqual(told)
  })
})
