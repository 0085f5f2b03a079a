/// <reference lib="dom" />
// Searches the index of the page's language in the reader's browser. Nothing is loaded before the field gets the focus
// or the address brings words. Every text stands in the page; what the index says becomes text, never markup.
export {}

interface Found {
  raw_url: string
  /** `<` and `>` escaped, the words found in `<mark>`. */
  excerpt: string
  plain_excerpt: string
  content: string
  meta: Record<string, string | undefined>
}
interface Hit {
  score: number
  data: () => Promise<Found>
}
interface Index {
  search: (words: string) => Promise<{ results: Hit[] }>
}
interface Pagefind {
  createInstance: (options: object) => Index
}

/** Results shown at a time. */
const AT_A_TIME = 10
/** ms after the last key. */
const PAUSE = 250
/** How much the facts of a record count; the others are there to be shown. */
const WEIGHTS = {
  title: 6,
  authors: 3,
  translators: 3,
  topics: 2,
  date: 0,
  day: 0,
  twin: 0,
  twinPath: 0,
  twinLanguage: 0,
}

/** What the page says, `{words}` and `{count}` to be filled in. */
type Texts = Record<
  'one' | 'many' | 'none' | 'noneHelp' | 'failed' | 'failedHelp' | 'searching' | 'translatedBy',
  string
>

const element = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}
const part = (id: string) => document.getElementById(id) as HTMLElement
const unescaped = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')

function start(form: HTMLFormElement): void {
  const { folder = '', base = '', texts = '{}' } = form.dataset
  const say = JSON.parse(texts) as Texts
  const [status, elsewhere, results, more] = [part('status'), part('elsewhere'), part('results'), part('more')]
  const field = form.elements.namedItem('q') as HTMLInputElement
  let index: Promise<Index> | undefined
  let hits: Hit[] = []
  /** What was asked for last: the answer to anything else comes too late. */
  let asked = ''
  let timer = 0

  const load = (): Promise<Index> => {
    index ??= import(`${folder}pagefind.js`).then((pagefind: Pagefind) =>
      pagefind.createInstance({ noWorker: true, ranking: { metaWeights: WEIGHTS } }),
    )
    return index
  }

  const tell = (text: string, help = '') => {
    status.textContent = text.replace('{count}', `${hits.length}`).replace('{words}', () => asked)
    elsewhere.hidden = help === ''
    part('help').textContent = help
  }

  const showMore = async (): Promise<void> => {
    const words = asked
    const shown = results.childElementCount
    const found = await Promise.all(hits.slice(shown, shown + AT_A_TIME).map((hit) => hit.data()))
    if (words !== asked || shown !== results.childElementCount) return
    results.append(...found.map((each) => card(each, base, say)))
    more.hidden = results.childElementCount >= hits.length
    if (shown > 0) results.children[shown]?.querySelector('a')?.focus()
  }

  const search = async (): Promise<void> => {
    clearTimeout(timer)
    const words = field.value.trim()
    if (words === asked && elsewhere.hidden) return
    asked = words
    remember(words)
    hits = []
    if (words) tell(say.searching)
    try {
      const answer = words ? (await (await load()).search(words)).results : []
      if (words !== asked) return
      hits = answer.filter(({ score }) => score > 0)
      results.replaceChildren()
      more.hidden = true
      await showMore()
      if (words !== asked) return
      if (!words) tell('')
      else if (hits.length === 0) tell(say.none, say.noneHelp)
      else tell(hits.length === 1 ? say.one : say.many)
    } catch {
      index = undefined
      results.replaceChildren()
      tell(say.failed, say.failedHelp)
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(search, PAUSE)
  })
  field.addEventListener('focus', () => load().catch(() => {}), { once: true })
  more.addEventListener('click', () => showMore().catch(() => tell(say.failed, say.failedHelp)))
  field.value = new URLSearchParams(location.search).get('q') ?? field.value
  if (field.value) search()
}

/** The words stay in the address, and go along to the search of the other language. */
function remember(words: string): void {
  const query = words ? `?${new URLSearchParams({ q: words })}` : ''
  history.replaceState(history.state, '', location.pathname + query + location.hash)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) link.search = query
}

/** As lists show articles: on one side of the spine what was found, on the other what the other edition is called. */
function card({ raw_url, meta, ...found }: Found, base: string, { translatedBy }: Texts): HTMLElement {
  const { title = '', twin, twinPath, twinLanguage = '', authors, translators, date, day = '' } = meta
  const link = (path: string, attributes: Record<string, string>, text: string) =>
    element('a', { href: base + path, ...attributes }, text)
  const other = twin && twinPath && link(twinPath, { lang: twinLanguage, hreflang: twinLanguage }, twin)
  const facts = [
    authors && element('span', { class: 'names' }, authors),
    translators && element('span', {}, `${translatedBy} ${translators}`),
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
    ),
    element(
      'div',
      { class: 'other' },
      ...(other ? [element('p', { class: 'twin' }, other)] : []),
      element('p', { class: 'meta' }, ...facts.filter((fact) => fact instanceof Node)),
    ),
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

const form = document.querySelector<HTMLFormElement>('form[data-folder]')
if (form) start(form)
