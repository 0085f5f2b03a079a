/// <reference lib="dom" />
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { StatusLine } from '../status-line.tsx'
import { ArticleHead, ColumnNames } from './article-head.tsx'
import { later } from './later.tsx'
import type { Session } from './session.ts'

const FindPanel = later('FindPanel')
const KeyList = later('KeyList')
const PreviewPane = later('PreviewPane')
const LostTexts = later('LostTexts')
const GoneArticle = later('GoneArticle')

/** What stands around the rows of an open article: its head, what is said of all of it, and the preview. */
export function ArticleFrame(props: { session: Session; isReview?: boolean; children: ComponentChildren }) {
  const { session, isReview = false, children } = props
  const article = session.article.value
  const panel = session.panel.value?.name
  const title = article?.editions[article.source]?.title || session.key
  useEffect(() => {
    document.title = `${title} · ${deskPage.desk}`
  }, [title])
  if (!article && !session.isGone.value) {
    return (
      <main id="main" tabIndex={-1}>
        <h1 class="vh">{title}</h1>
        <StatusLine idle={session.failure.value || deskPage.loading} />
      </main>
    )
  }
  return (
    <div class={session.preview.value === 'none' ? undefined : 'beside'}>
      <ArticleHead session={session} isReview={isReview} />
      <main id="main" tabIndex={-1}>
        {session.isGone.value && <GoneArticle session={session} />}
        {session.lost.value.length > 0 && <LostTexts session={session} />}
        {panel === 'find' && <FindPanel session={session} />}
        {panel === 'keys' && <KeyList session={session} />}
        <ColumnNames session={session} />
        {children}
      </main>
      {session.preview.value !== 'none' && <PreviewPane session={session} />}
    </div>
  )
}
