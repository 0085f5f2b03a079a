import type { Code } from 'mdast'
import { type ForeignMark, type MarkReading, shownMark } from './mark.ts'
import { readTag } from './read-tag.ts'
import { tagWords } from './tag-words.ts'

/** What stands between the brackets of a tag: at most so much, no other tag. */
const INSIDE = '(?:[^{}]|\\{(?!\\{|%)|\\}(?!\\})){0,2000}?'
/** Tags around code, by any system. */
const CODE_TAGS = 'highlight|code|codeblock|prism|mermaid|math|katex|latex'

const codeBetween = (opening: string, value: string): MarkReading => {
  const { loose, named } = tagWords(opening)
  const lang = loose[0] ?? named.get('lang') ?? (/^(?:mermaid|math|latex)/.exec(opening.trim())?.[0] || undefined)
  const code = value.replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '').replace(/^[ \t]*\n|\n[ \t]*$/g, '')
  const node: Code = { type: 'code', value: code, ...(lang && { lang }) }
  return { becomes: { kind: 'node', node } }
}

/** `'/grua.jpg' | relative_url` and the like say a path themselves. */
const PATH =
  /^\s*(["'])([^"']*)\1\s*(?:\|\s*(?:relative_url|absolute_url|url|relURL|absURL|relLangURL|absLangURL|locale_url)\b[^|]*)+$/
const SITE = /^\s*-?\s*(?:site|\.Site|\$?\.Site)\.(?:base_?url|url|siteurl|github\.url)\s*-?\s*$/i

/** An expression of a template: a path that it says itself, or nothing. */
function readExpression(inside: string, whole: string): MarkReading {
  const path = PATH.exec(inside)?.[2]
  return path === undefined ? { told: { kind: 'shortcode', what: shownMark(whole) } } : { becomes: path }
}

/** Tags of Hugo, Zola, Jekyll, Eleventy, Nunjucks, Handlebars; in this order: what one has taken the next ones leave. */
export const TEMPLATE_MARKS: readonly ForeignMark[] = [
  // Hugo's way of showing a tag: `{{</* figure */>}}`
  {
    pattern: /\{\{([<%])\/\*([\s\S]{0,2000}?)\*\/([>%])\}\}/dg,
    read: ([, open = '', inside = '', close = '']) => ({
      becomes: { kind: 'node', node: { type: 'text', value: `{{${open}${inside}${close}}}` } },
    }),
  },
  // Comments of templates
  {
    pattern:
      /\{\{-?\s*\/\*[\s\S]{0,2000}?\*\/\s*-?\}\}|\{\{!(?:--[\s\S]{0,2000}?--|[^{}]{0,2000})\}\}|\{#[^{}\n]{0,2000}#\}|\{%-?\s*comment\s*-?%\}[\s\S]{0,5000}?\{%-?\s*endcomment\s*-?%\}/dg,
    read: () => ({ told: { kind: 'comment' } }),
  },
  {
    pattern: new RegExp(
      `\\{%-?\\s*((?:${CODE_TAGS})\\b${INSIDE})-?%\\}((?:[^{]|\\{(?!%-?\\s*(?:end)?(?:${CODE_TAGS})\\b))*)\\{%-?\\s*end(?:${CODE_TAGS})\\s*-?%\\}`,
      'dg',
    ),
    read: ([, opening = '', value = '']) => codeBetween(opening, value),
  },
  {
    pattern: new RegExp(
      `\\{\\{[<%]\\s*((?:${CODE_TAGS})\\b${INSIDE})[>%]\\}\\}((?:[^{]|\\{(?!\\{[<%]\\s*/?\\s*(?:${CODE_TAGS})\\b))*)\\{\\{[<%]\\s*/\\s*(?:${CODE_TAGS})\\s*[>%]\\}\\}`,
      'dg',
    ),
    read: ([, opening = '', value = '']) => codeBetween(opening, value),
  },
  // What a template is told to leave alone
  {
    pattern: /\{%-?\s*(raw|verbatim)\s*-?%\}((?:[^{]|\{(?!%-?\s*(?:end)?\1\b))*)\{%-?\s*end\1\s*-?%\}/dg,
    read: (_groups, { ranges }) => {
      const [start, end] = ranges[2] ?? [0, 0]
      return { keeps: { start, end, still: true } }
    },
  },
  // Addresses that are made by a template: `[x]({{ site.url }}/x)`, `[x]({{< ref "x.md" >}})`
  {
    pattern: new RegExp(
      `(?<=\\]\\(<?|^\\[[^\\]\\n]{1,200}\\]:[ \\t]{0,9}<?)(?:[^\\s()<>{}]{0,500}\\{[{%]${INSIDE}[%}]\\}){1,3}[^\\s()<>{}]{0,500}`,
      'dgm',
    ),
    read: ([whole = '']) => readAddressWith(whole),
  },
  {
    pattern: new RegExp(`\\{\\{[<%]-?\\s*(${INSIDE})\\s*-?[>%]\\}\\}`, 'dg'),
    read: ([, inside = '']) => (inside.trim().startsWith('/') ? {} : readTag(inside)),
  },
  {
    pattern: new RegExp(`\\{%-?\\s*(${INSIDE})\\s*-?%\\}`, 'dg'),
    read: ([, inside = '']) => (/^end\w+$|^\//.test(inside.trim()) ? {} : readTag(inside)),
  },
  {
    pattern: new RegExp(`\\{\\{\\{?(${INSIDE})\\}\\}\\}?`, 'dg'),
    read: ([whole = '', inside = '']) => readExpression(inside, whole),
  },
]

/** What a template would have made of an address, as far as the address says it itself. */
function readAddressWith(whole: string): MarkReading {
  const told = { kind: 'shortcode', what: shownMark(whole) } as const
  let isKnown = true
  const address = whole.replace(/\{\{([\s\S]*?)\}\}|\{%([\s\S]*?)%\}/g, (_, expression?: string, tag?: string) => {
    const inside = (expression ?? tag ?? '').replace(/^[<%-]+|[>%-]+$/g, '').trim()
    const path = PATH.exec(inside)?.[2]
    isKnown &&= path !== undefined || SITE.test(inside)
    return path ?? ''
  })
  return { becomes: isKnown && address !== '' ? address : { kind: 'address' }, told }
}
