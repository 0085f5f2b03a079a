import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('markup-foreign', () => {
  it.each([
    ['Markdown', '**Uno** [dos](https://example.org/) y tres[^1].\n\n[^1]: Cuatro.'],
    ['code', '`{{< x >}}` y `[[x]]`\n\n```\n:::note\n{% x %}\n```'],
    ['operators and figures', 'a == b y c == d, 10:30:20, 2^10, x ^ y, [[1]], [[3, 4], [5]], {x} y {1, 2}.'],
    ['brackets of prose', 'Dijo [sic] [traducir](https://example.org/) y [...] «[él]».'],
    ['scores and proportions', 'Ganó 2:1:0 y «así: bien: mejor».'],
    ['addresses', 'Fuente:https://example.org/a y https://example.org/c[2] y [https://example.org/d consultado ayer].'],
    ['signs of money and of HTML', `Cuesta \${1} y un <5% o >3%; escriba &lt;br&gt; y 3 &lt; 5 &gt; 2; C:\\emph{x}.`],
    ['a colon within a line', 'Hay dos cosas: una\ny otra : así.'],
    ['three marks of exclamation', '¡¡¡Gol!!! Así fue.\n\n!!! Así fue.'],
  ])('accepts %s', (_what, body) => accepts('markup-foreign', { [ES]: withBody(body) }))

  it.each([
    ['shortcode', '⟦{{< youtube id="x" >}}⟧'],
    ['shortcode', '⟦{{<figure src="x.jpg">}}⟧'],
    ['shortcode', '⟦{{% aviso %}}⟧Uno⟦{{% /aviso %}}⟧'],
    ['shortcode', 'Uno ⟦[caption id="x" width="3"]El tren[/caption]⟧ dos'],
    ['shortcode', 'Uno ⟦[b]dos[/b]⟧ tres'],
    ['tag of a template', '⟦{% include "x.html" %}⟧'],
    ['tag of a template', 'Dice ⟦{{ page.title }}⟧.'],
    ['attributes', 'Un aviso ⟦{.aviso}⟧'],
    ['attributes', 'Un aviso\n⟦{: .aviso #uno}⟧'],
    ['attributes', '## Uno ⟦{#uno}⟧'],
    ['attributes', '![Un bus](photo.jpg)⟦{width="50%"}⟧'],
    ['directive', '⟦:::note⟧\nUno.\n:::'],
    ['directive', '⟦::: {.aviso}⟧\n\nUno.\n\n:::'],
    ['directive', '⟦!!! note "Uno"⟧'],
    ['callout', '> ⟦[!NOTE]⟧\n> Uno.'],
    ['callout', '> ⟦[!info]-⟧ Uno'],
    ['wiki link', 'En ⟦[[Arroyo Claro|el pueblo]]⟧.'],
    ['wiki link', '⟦![[tren.jpg]]⟧'],
    ['link of another tool', 'Vea ⟦"el plan":https://example.org/plan⟧ ya.'],
    ['link of another tool', 'Vea ⟦https://example.org/plan[el plan]⟧ ya.'],
    ['link of another tool', 'Vea ⟦<https://example.org/plan|el plan>⟧ ya.'],
    ['link of another tool', 'Vea ⟦[https://example.org/z el plan]⟧ ya.'],
    ['tag of a template', `Hola, ⟦<%= nombre %>⟧ y ⟦\${nombre}⟧.`],
    ['definition of another tool', 'Tren\n⟦: Vehículo sobre raíles⟧'],
    ['definition of another tool', '⟦*[ONU]: Organización de las Naciones Unidas⟧'],
    ['mark of another tool', 'El ⟦\\textbf{valle}⟧ y ⟦\\emph{otro}⟧.\n\n⟦\\newpage⟧'],
    ['mark of another tool', 'El valle ⟦&lt;strong&gt;grande&lt;/strong&gt;⟧.'],
    ['highlight', 'Es ⟦==muy importante==⟧.'],
    ['note within the line', 'Uno⟦^[Una nota.]⟧ dos'],
    ['raised letter or digit', 'Son 3 m⟦^2^⟧ de vía.'],
    ['short name of a picture character', 'Hola ⟦:smile:⟧.'],
    ['heading of another tool', '⟦== La historia ==⟧'],
    ['mark of another tool', "Uno ⟦{++dos++}⟧ y ⟦%%tres%%⟧ y ⟦'''cuatro'''⟧."],
  ])('rejects a %s: %s', (what, body) => {
    const problems = rejects('markup-foreign', { [ES]: withBody(body) })
    expect(problems.filter(({ message }) => message.startsWith(`Unexpected ${what} `))).toEqual(problems)
  })

  it('rejects them in lists, quotations, cells and notes of the English text', () => {
    rejects('markup-foreign', {
      [EN]: withBody('- ⟦{{< x >}}⟧\n\n> ⟦[[One]]⟧\n\n| A |\n| - |\n| ⟦==b==⟧ |\n\nTwo[^1].\n\n[^1]: ⟦{.x}⟧'),
    })
  })
})
