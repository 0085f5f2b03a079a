import { deskPage } from '../../ground/messages/es/desk-page.ts'
import { deskRows } from '../../ground/messages/es/desk-rows.ts'
import { start } from './start.tsx'

start(
  { language: 'es', page: deskPage, rows: deskRows },
  {
    list: async () => (await import('../../ground/messages/es/desk-list.ts')).deskList,
    publish: async () => (await import('../../ground/messages/es/desk-publishing.ts')).deskPublishing,
    article: async () => (await import('../../ground/messages/es/desk-article.ts')).deskArticle,
    begin: async () => (await import('../../ground/messages/es/desk-begin.ts')).deskBegin,
    details: async () => (await import('../../ground/messages/es/desk-details.ts')).deskDetails,
  },
)
