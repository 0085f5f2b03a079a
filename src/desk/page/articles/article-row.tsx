/// <reference lib="dom" />

import { deskList } from '../../../ground/messages/en/desk-list.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { LANGUAGES, type Language, otherLanguage } from '../../../ground/model/language.ts'
import type { ArticleLine, EditionLine } from '../../api/list.ts'
import { pathTo } from '../place.ts'
import { Bar } from './bar.tsx'
import { NextButton } from './next-button.tsx'

/** An article in the table. `isFirst`: it is the first with something to do, which stands out. */
export function ArticleRow({ article, isFirst }: { article: ArticleLine; isFirst: boolean }) {
  const { key, source, titles, authors, outlet, date, problems, words } = article
  const other = otherLanguage(source)
  const facts = [authors.join(', '), day(date), outlet && deskList.originalIn(outlet)].filter(Boolean).join(' · ')
  return (
    <tr>
      <td>
        <h2>
          <a href={pathTo(key)} lang={source}>
            {titles[source] ?? key}
          </a>
        </h2>
        {titles[other] && (
          <p class="tw" lang={other}>
            {titles[other]}
          </p>
        )}
        <small>{facts}</small>
      </td>
      {LANGUAGES.map((language) => (
        <EditionCell key={language} language={language} edition={article.editions[language]} />
      ))}
      <td data-l={deskList.columns.todo}>
        {deskList.words(words)}
        {problems.errors + problems.warnings > 0 && (
          <small class={problems.errors > 0 ? 'st bad' : 'st warn'}>
            {deskPage.problems(problems.errors, problems.warnings)}
          </small>
        )}
      </td>
      <td>
        <NextButton article={article} isFirst={isFirst} />
      </td>
    </tr>
  )
}

const COLORS: Record<EditionLine['state'], string> = {
  original: 'ok',
  done: 'ok',
  behind: 'warn',
  todo: 'bad',
  work: 'no',
  missing: 'no',
  waived: 'no',
}

function EditionCell({ language, edition }: { language: Language; edition: EditionLine }) {
  const { state, published, counts, reason } = edition
  const all = counts.done + counts.work + counts.behind + counts.todo
  const isBehind = all > 0 && (state === 'behind' || state === 'todo' || state === 'work')
  const notes = [
    isBehind && deskList.upToDate(counts.done, all),
    deskList.published[published],
    reason && `«${reason}»`,
  ]
  return (
    <td data-l={deskPage.languages[language]}>
      <span class={`st ${COLORS[state]}`}>{{ ...deskPage.states, ...deskList.editions }[state]}</span>
      {isBehind && <Bar counts={counts} />}
      <small>{notes.filter(Boolean).join(' · ')}</small>
    </td>
  )
}

/** `2026-03-10` → `10 de marzo de 2026` */
const day = (date: string): string => {
  const time = Date.parse(date)
  return Number.isNaN(time)
    ? date
    : new Date(time).toLocaleDateString(deskPage.language, { dateStyle: 'long', timeZone: 'UTC' })
}
