import type { Schema } from 'hast-util-sanitize'

/** Classes of lists that stand apart from the lists that they are nested in: how deep they are, from the second level. */
export const DEPTHS = ['deep-2', 'deep-3', 'deep-4']

/**
 * All that a body may hold. The ids are ours alone (of blocks, notes and their marks), so that they need no prefix
 * against clobbering; addresses were chosen by the handlers, and are looked at once more.
 */
export const SCHEMA: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  attributes: {
    '*': ['id', ['className', 'outdated']],
    a: [
      'ariaLabel',
      ['className', 'pn'],
      ['dataN', /^\d+$/],
      'href',
      'hrefLang',
      ['lang', 'es', 'en'],
      ['rel', 'external', 'noopener'],
      ['role', 'doc-backlink', 'doc-noteref'],
      ['tabIndex', -1],
      'title',
    ],
    img: ['alt', ['decoding', 'async'], 'height', ['loading', 'lazy'], 'sizes', 'src', 'srcSet', 'width'],
    ol: [['className', ...DEPTHS], 'start'],
    p: [['className', 'outdated', 'twin']],
    source: ['sizes', 'srcSet', ['type', 'image/avif']],
    section: ['ariaLabel', 'ariaLabelledBy', ['role', 'doc-endnotes', 'group'], ['tabIndex', 0]],
    span: [
      ['className', 'pn', 'vh'],
      ['dataN', /^\d+$/],
    ],
    td: [['className', 'center', 'end']],
    th: [
      ['className', 'center', 'end'],
      ['scope', 'col'],
    ],
    ul: [['className', ...DEPTHS]],
  },
  clobber: [],
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  required: {},
  strip: ['script', 'style'],
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...[
      'hr',
      'img',
      'li',
      'ol',
      'p',
      'picture',
      'pre',
      'section',
      'source',
      'span',
      'strong',
      'sup',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
    ],
    ...['tr', 'ul'],
  ],
}
