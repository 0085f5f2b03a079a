import type { Schema } from 'hast-util-sanitize'

/**
 * All that a body may hold. The ids are ours alone (of blocks, notes and their marks), so that they need no prefix
 * against clobbering; addresses were chosen by the handlers, and are looked at once more.
 */
export const SCHEMA: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  attributes: {
    '*': ['id'],
    a: [
      'ariaLabel',
      'href',
      'hrefLang',
      ['rel', 'external', 'noopener'],
      ['role', 'doc-backlink', 'doc-noteref'],
      'title',
    ],
    img: ['alt', ['decoding', 'async'], 'height', ['loading', 'lazy'], 'sizes', 'src', 'srcSet', 'width'],
    ol: ['start'],
    source: ['sizes', 'srcSet', ['type', 'image/avif']],
    section: ['ariaLabel', 'ariaLabelledBy', ['role', 'doc-endnotes'], ['tabIndex', 0]],
    td: [['className', 'center', 'end']],
    th: [
      ['className', 'center', 'end'],
      ['scope', 'col'],
    ],
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
