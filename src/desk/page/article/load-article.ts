import type { DeskArticle } from '../../api/rows.ts'
import { ApiError, ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { forgetKept, keptTexts } from './kept-texts.ts'
import { renewRows } from './renew-rows.ts'
import { newRow } from './row-model.ts'
import { saveAll } from './save-field.ts'
import { allFields, type Session } from './session.ts'

const waiting = new WeakSet<Session>()

/** Asks for the article: at first, and whenever its files changed. Many changes in a moment are asked for once. */
export async function loadArticle(session: Session): Promise<void> {
  if (waiting.has(session)) return
  waiting.add(session)
  try {
    await session.queue(async () => {
      waiting.delete(session)
      const article = await ask<DeskArticle>('GET', articlePath(session.key))
      session.failure.value = ''
      // What was typed while it was gone.
      if (session.isGone.peek()) saveAll(session)
      session.isGone.value = false
      if (session.article.peek()) renewRows(session, article)
      else {
        session.rows.value = article.rows.map((row) => newRow(article.source, row))
        await offerKept(session)
      }
      session.article.value = article
    })
  } catch (error) {
    waiting.delete(session)
    if (error instanceof ApiError && error.status === 404) session.isGone.value = true
    else if (error instanceof ApiError && error.status !== 401) session.failure.value = error.message
  }
}

/** Offers, beside its field, each text that was not saved when the page was left. */
async function offerKept(session: Session): Promise<void> {
  const fields = allFields(session)
  for (const kept of await keptTexts(session.key)) {
    const field = fields.find(
      ({ edition, row, part }) => edition === kept.edition && row === kept.row && part === kept.part,
    )
    if (!field) session.lost.value = [...session.lost.peek(), { name: '', text: kept.text, key: kept.key }]
    else if (kept.text === field.seen) forgetKept(kept.key)
    else field.recovered.value = [...field.recovered.peek(), kept]
  }
}
