/// <reference lib="dom" />
// Searches the index of the page's language in the reader's browser. Nothing is loaded before the field gets the focus
// or the address brings words. Every text stands in the page; what the index says becomes text, never markup.
import { card, type Found } from './search/card.ts'

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
  outlet: 2,
  original: 4,
  originalAuthors: 3,
  twin: 2,
  date: 0,
  day: 0,
  twinPath: 0,
  twinLanguage: 0,
}

/** What the page says, `{words}` and `{count}` to be filled in. */
type Texts = Record<
  'one' | 'many' | 'none' | 'noneHelp' | 'failed' | 'failedHelp' | 'searching' | 'translatedBy',
  string
>

const part = (id: string) => document.getElementById(id) as HTMLElement

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
    results.append(...found.map((each) => card(each, base, say.translatedBy)))
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
      if (words !== asked) return
      results.replaceChildren()
      more.hidden = true
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

const form = document.querySelector<HTMLFormElement>('form[data-folder]')
if (form) start(form)
