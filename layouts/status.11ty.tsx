import type { StatusPage } from '../src/model.ts'
import { Day } from './components/inline.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'
import { Words } from './components/words.tsx'

type Row = StatusPage['rows'][number]

/** How far each article is: a row each, and a column for each language. */
export function status(page: StatusPage) {
  const words = say(page.language).status
  const aside = (
    <>
      <p class="motto">{page.head.description}</p>
      <p>{page.summary}</p>
      <p>
        <a href={page.data}>{words.data}</a>
      </p>
    </>
  )
  return (
    <ListPage page={page} aside={aside} pagination={page.pagination}>
      {page.rows.length === 0 ? (
        <p class="none wide">{words.empty}</p>
      ) : (
        <div class="wide">
          <table class="state">
            <caption class="vh">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.article}</th>
                {page.columns.map(({ language, label }) => (
                  <th scope="col" lang={language} key={language}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <Article key={row.href} row={row} page={page} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPage>
  )
}

function Article({ row, page }: { row: Row; page: StatusPage }) {
  const foreign = row.language === page.language ? undefined : row.language
  return (
    <tr>
      <th scope="row">
        <a href={row.href} lang={foreign} hreflang={foreign}>
          <Words text={row.title} />
        </a>
        <small>
          <Day date={row.date} />, {row.original}
        </small>
      </th>
      {row.editions.map((edition, column) => (
        <td key={page.columns[column]?.language}>
          <State edition={edition} language={page.columns[column]?.language} />
          {edition.toDo && <small>{edition.toDo}</small>}
        </td>
      ))}
    </tr>
  )
}

function State({
  edition: { words, href },
  language,
}: {
  edition: Row['editions'][number]
  language?: string | undefined
}) {
  if (href === undefined) return <>{words}</>
  return (
    <a href={href} hreflang={language} rel="external">
      {words}
    </a>
  )
}
