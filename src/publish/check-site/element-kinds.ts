/** How an element may stand among others so that a parser reads it as it is written. */
export interface ElementKind {
  name: string
  /** Without an end tag. */
  isVoid?: boolean
  /** What stands in it is text, even tags where it `mayHaveTags`. */
  isText?: boolean
  mayHaveTags?: boolean
  /** Its start would end a paragraph around it. */
  isBlock?: boolean
  /** The start of one would end another around it, or move it. */
  group?: string
  /** All that may stand directly around it. */
  parents?: ReadonlySet<string>
  /** Directly in it stand only these, and no text. */
  children?: ReadonlySet<string>
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const kinds = (text: string, kind: Omit<ElementKind, 'name'> = {}): ElementKind[] =>
  text.split(' ').map((name) => ({ name, ...kind }))

/**
 * The elements of our pages below head and body. A parser ends each where its end tag stands, as long as it keeps to
 * its kind; all others, and all that keep to none, are left to a parser. (HTML, 13.2.6: tree construction.)
 */
export const ELEMENTS: ReadonlyMap<string, ElementKind> = new Map(
  [
    ...kinds('abbr bdi bdo cite data del dfn ins kbd label legend mark picture q samp span sub sup time var'),
    ...kinds('b code em i s small strong u a button').map((kind) => ({ ...kind, group: kind.name })),
    ...kinds('h1 h2 h3 h4 h5 h6', { isBlock: true, group: 'heading' }),
    ...kinds('address article aside blockquote details div dl fieldset figcaption figure footer', { isBlock: true }),
    ...kinds('header hgroup main nav ol p pre section summary ul', { isBlock: true }),
    ...kinds('form', { isBlock: true, group: 'form' }),
    ...kinds('li', { isBlock: true, parents: names('ol ul') }),
    ...kinds('dd dt', { isBlock: true, group: 'term' }),
    ...kinds('table', { isBlock: true, children: names('caption thead tbody tfoot') }),
    ...kinds('thead tbody tfoot', { parents: names('table'), children: names('tr') }),
    ...kinds('tr', { parents: names('thead tbody tfoot'), children: names('td th') }),
    ...kinds('td th', { parents: names('tr') }),
    ...kinds('caption', { parents: names('table') }),
    ...kinds('br img input link meta source wbr', { isVoid: true }),
    ...kinds('hr', { isVoid: true, isBlock: true }),
    ...kinds('script textarea title', { isText: true }),
    // Tags for browsers without scripts are text to a parser that knows of scripts, as a browser's does.
    ...kinds('noscript', { isText: true, mayHaveTags: true }),
  ].map((kind) => [kind.name, kind]),
)

/** The head, which holds only these. */
export const HEAD: ElementKind = { name: 'head', children: names('link meta script title') }

/** The body. */
export const BODY: ElementKind = { name: 'body' }
