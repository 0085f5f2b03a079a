import type { Schema } from 'hast-util-sanitize'

/**
 * All that a text can become. What is composed around it (ids, notes, pictures, what stands beside) comes later and from us;
 * addresses were chosen by the handlers, and are looked at once more.
 */
export const SCHEMA: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  attributes: {
    a: ['href', ['hrefLang', 'es', 'en'], ['rel', 'external', 'noopener'], 'title'],
    li: ['value'],
    ol: ['start'],
    p: [['className', 'by']],
    section: ['ariaLabel', 'value'],
    td: [['className', 'center', 'end']],
    th: [
      ['className', 'center', 'end'],
      ['scope', 'col'],
    ],
  },
  clobber: [],
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  required: {},
  strip: ['script', 'style'],
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre'],
    ...['section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
}
