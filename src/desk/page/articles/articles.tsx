/// <reference lib="dom" />
import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { DocumentDrop } from '../begin/document-drop.tsx'
import { loadList } from '../load.ts'
import { me } from '../me.ts'
import { said } from '../said.ts'
import { Screen } from '../screen.tsx'
import { changed, failure, list } from '../state.ts'
import { ArticleRow } from './article-row.tsx'
import { FILTERS, type Filter, fits, isCurrent, isFound, lacks } from './filters.ts'

/** ms from what changed to asking anew: much may change at once. */
const PAUSE = 150

/** Articles shown before the browser paints; more of them each time after that. */
const AT_ONCE = 60

/** The screen with all articles. */
export function Articles() {
  const filter = useSignal<Filter>('all')
  const words = useSignal('')
  const now = changed.value
  useEffect(() => {
    const timer = setTimeout(loadList, list.value ? PAUSE : 0)
    return () => clearTimeout(timer)
  }, [now])
  const { page } = said
  const all = list.value?.articles ?? []
  const shown = useComputed(() =>
    (list.value?.articles ?? []).filter((each) => fits(each, filter.value, me.value) && isFound(each, words.value)),
  ).value
  const { pending = 0 } = list.value ?? {}
  const limit = useSignal(AT_ONCE)
  const isMore = limit.value < shown.length
  useEffect(() => {
    if (isMore) requestAnimationFrame(() => setTimeout(() => (limit.value += AT_ONCE)))
  }, [isMore, limit, limit.value])
  const summary = said.list.summary(
    all.length,
    all.filter((each) => lacks(each, 'missing', 'todo', 'work')).length,
    all.filter((each) => lacks(each, 'behind')).length,
    all.filter(isCurrent).length,
  )
  if (!list.value) return <Screen title={page.articles} idle={failure.value || page.loading} />
  const first = shown.find(({ next }) => next.do !== 'look')
  const idle =
    pending > 0
      ? said.list.pending(all.length, pending)
      : shown.length === all.length
        ? summary
        : said.list.found(shown.length, all.length)
  return (
    <Screen
      title={page.articles}
      idle={idle}
      acts={
        <>
          <a class="btn" href="/publish">
            {said.list.publishSite}
          </a>
          <a class="btn p" href="/new">
            {said.list.newArticle}
          </a>
        </>
      }
    >
      <DocumentDrop />
      <div class="tools">
        <ul aria-label={said.list.show}>
          {FILTERS.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-pressed={filter.value === each}
                onClick={() => {
                  filter.value = each
                }}
              >
                {said.list.filters[each]} ({all.filter((article) => fits(article, each, me.value)).length})
              </button>
            </li>
          ))}
        </ul>
        <input
          type="search"
          aria-label={said.list.search}
          placeholder={said.list.search}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value
          }}
        />
      </div>
      {shown.length > 0 ? (
        <table aria-label={page.articles}>
          <thead>
            <tr>
              <th scope="col">{said.list.columns.article}</th>
              <th scope="col">{page.languages.es}</th>
              <th scope="col">{page.languages.en}</th>
              <th scope="col">{said.list.columns.todo}</th>
              <th scope="col">{said.list.columns.next}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, limit.value).map((each) => (
              <ArticleRow key={each.key} article={each} isFirst={each === first} />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="none">{all.length > 0 ? said.list.none : said.list.empty}</p>
      )}
      {list.value.unreadable.length > 0 && (
        <section class="unread">
          <h2>{said.list.unreadable}</h2>
          <ul>
            {list.value.unreadable.map(({ path, message }) => (
              <li key={path}>
                <code>{path}</code>: {message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}
