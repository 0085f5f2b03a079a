/// <reference lib="dom" />
/** What the index says of a result. */
export interface Found {
  raw_url: string
  /** `<` and `>` escaped, the words found in `<mark>`. */
  excerpt: string
  plain_excerpt: string
  content: string
  meta: Record<string, string | undefined>
}

/** As lists show articles, with `base` before their paths: on one side of the spine what was found, on the other what the other edition is called. */
export function card({ raw_url, meta, ...found }: Found, base: string, translatedBy: string): HTMLElement {
  const { title = '', twin, twinPath, twinLanguage = '', authors, translators, outlet, date, day = '' } = meta
  const link = (path: string, attributes: Record<string, string>, text: string) =>
    element('a', { href: base + path, ...attributes }, text)
  const other = twin && twinPath && link(twinPath, { lang: twinLanguage, hreflang: twinLanguage }, twin)
  const facts = [
    authors && element('span', { class: 'names' }, authors),
    translators && element('span', {}, `${translatedBy} ${translators}`),
    outlet && element('span', {}, outlet),
    date && element('time', { datetime: date }, day),
  ]
  return element(
    'article',
    { class: 'card row' },
    element(
      'div',
      { class: 'this' },
      element('h2', {}, link(raw_url, {}, title)),
      element('p', { class: 'deck' }, ...excerptOf(found)),
      element('p', { class: 'meta' }, ...facts.filter((fact) => fact instanceof Node)),
    ),
    element('div', { class: 'other' }, ...(other ? [element('p', { class: 'twin' }, other)] : [])),
  )
}

/** Every second piece is a word that was found. */
function excerptOf({ excerpt, plain_excerpt, content }: Pick<Found, 'excerpt' | 'plain_excerpt' | 'content'>) {
  const pieces = excerpt
    .split(/<\/?mark>/)
    .map((piece, number) => (number % 2 ? element('mark', {}, unescaped(piece)) : unescaped(piece)))
  const text = unescaped(plain_excerpt)
  return [content.startsWith(text) ? '' : '… ', ...pieces, content.endsWith(text) ? '' : ' …']
}

const element = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

const unescaped = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
