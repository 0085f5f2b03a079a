/// <reference lib="dom" />

import { deskList } from '../../../ground/messages/en/desk-list.ts'
import { deskRows } from '../../../ground/messages/en/desk-rows.ts'
import type { Language } from '../../../ground/model/language.ts'
import type { ArticleBegun } from '../../api/begin.ts'
import type { ArticleLine } from '../../api/list.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { me } from '../me.ts'
import { go, pathTo } from '../place.ts'
import { tell } from '../tell.ts'

/** The one thing to do next with an article. `isFirst`: it is the first of the list that has any. */
export function NextButton({ article, isFirst }: { article: ArticleLine; isFirst: boolean }) {
  const { key, next } = article
  const { continue: at, translate, mend, look } = deskList.next
  const looks = isFirst ? 'btn p' : 'btn'
  if (next.do === 'translate')
    return (
      <button type="button" class={looks} onClick={() => begin(article, next.to)}>
        {translate[next.to]}
      </button>
    )
  const row = next.do === 'continue' ? next.row : undefined
  const words = row ? at(deskRows.theRow(row.kind, row.number)) : next.do === 'mend' ? mend : look
  return (
    <a class={looks} href={pathTo(key, '', row?.id)}>
      {words}
    </a>
  )
}

const begin = ({ key, source, titles }: ArticleLine, to: Language) =>
  attempt(async () => {
    const translators = me.value ? [me.value] : []
    await ask<ArticleBegun>('POST', 'articles', { translate: key, to, translators })
    go(pathTo(key))
    tell(deskList.begun(titles[source] ?? key))
  })
