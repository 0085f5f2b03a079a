import type { Route } from '../route.ts'
import { ALLOW_ROUTES } from './allow.ts'
import { ARTICLE_ROUTES } from './article.ts'
import { ARTICLES_ROUTES } from './articles.ts'
import { BEGIN_ROUTES } from './begin.ts'
import { DESK_ROUTES } from './desk.ts'
import { DETAILS_ROUTES } from './details.ts'
import { EDITS_ROUTES } from './edits.ts'
import { NOTES_ROUTES } from './notes.ts'
import { PUBLISH_ROUTES } from './publish.ts'
import { RECORDS_ROUTES } from './records.ts'
import { SUGGEST_ROUTES } from './suggest.ts'

/** The one table of routes. */
export const ROUTES: readonly Route[] = [
  ...ARTICLE_ROUTES,
  ...ARTICLES_ROUTES,
  ...BEGIN_ROUTES,
  ...DESK_ROUTES,
  ...DETAILS_ROUTES,
  ...EDITS_ROUTES,
  ...NOTES_ROUTES,
  ...PUBLISH_ROUTES,
  ...RECORDS_ROUTES,
  ...SUGGEST_ROUTES,
  ...ALLOW_ROUTES,
]
