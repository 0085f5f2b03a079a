import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { deskRows } from '../../ground/messages/en/desk-rows.ts'
import { start } from './start.tsx'

start(
  { language: 'en', page: deskPage, rows: deskRows },
  {
    list: async () => (await import('../../ground/messages/en/desk-list.ts')).deskList,
    publish: async () => (await import('../../ground/messages/en/desk-publishing.ts')).deskPublishing,
    article: async () => (await import('../../ground/messages/en/desk-article.ts')).deskArticle,
    begin: async () => (await import('../../ground/messages/en/desk-begin.ts')).deskBegin,
    details: async () => (await import('../../ground/messages/en/desk-details.ts')).deskDetails,
  },
)
