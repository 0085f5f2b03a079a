/// <reference lib="dom" />
import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { deskList } from '../../../ground/messages/en/desk-list.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { DocumentDrop } from '../begin/document-drop.tsx'
import { loadList } from '../load.ts'
import { me } from '../me.ts'
import { Screen } from '../screen.tsx'
import { changed, failure, list } from '../state.ts'
import { ToldMessage } from '../told-message.tsx'
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
  const summary = deskList.summary(
    all.length,
    all.filter((each) => lacks(each, 'missing', 'todo', 'work')).length,
    all.filter((each) => lacks(each, 'behind')).length,
    all.filter(isCurrent).length,
  )
  if (!list.value) return <Screen title={deskPage.articles} idle={failure.value || deskPage.loading} />
  const first = shown.find(({ next }) => next.do !== 'look')
  const idle =
    pending > 0
      ? deskList.pending(all.length, pending)
      : shown.length === all.length
        ? summary
        : deskList.found(shown.length, all.length)
  return (
    <Screen
      title={deskPage.articles}
      idle={idle}
      acts={
        <>
          <a class="btn" href="/publish">
            {deskList.publishSite}
          </a>
          <a class="btn p" href="/new">
            {deskList.newArticle}
          </a>
        </>
      }
    >
      <DocumentDrop />
      <div class="tools">
        <ul aria-label={deskList.show}>
          {FILTERS.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-pressed={filter.value === each}
                onClick={() => {
                  filter.value = each
                }}
              >
                {deskList.filters[each]} ({all.filter((article) => fits(article, each, me.value)).length})
              </button>
            </li>
          ))}
        </ul>
        <input
          type="search"
          aria-label={deskList.search}
          placeholder={deskList.search}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value
          }}
        />
      </div>
      {shown.length > 0 ? (
        <table aria-label={deskPage.articles}>
          <thead>
            <tr>
              <th scope="col">{deskList.columns.article}</th>
              <th scope="col">{deskPage.languages.es}</th>
              <th scope="col">{deskPage.languages.en}</th>
              <th scope="col">{deskList.columns.todo}</th>
              <th scope="col">{deskList.columns.next}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, limit.value).map((each) => (
              <ArticleRow key={each.key} article={each} isFirst={each === first} />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="none">{all.length > 0 ? deskList.none : deskList.empty}</p>
      )}
      {list.value.unreadable.length > 0 && (
        <section class="unread">
          <h2>{deskList.unreadable}</h2>
          <ul>
            {list.value.unreadable.map(({ path, message }) => (
              <li key={path}>
                <code>{path}</code>: <ToldMessage text={message} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}
