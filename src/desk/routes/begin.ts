import * as z from 'zod'
import { LANGUAGES } from '../../ground/model/language.ts'
import { site } from '../../ground/schema/site.ts'
import { line } from '../../ground/schema/values.ts'
import type { ArticleAsked, DocumentGiven, NewsroomAsked } from '../api/begin.ts'
import { beginEdition } from '../begin/begin-edition.ts'
import { beginEmpty } from '../begin/begin-empty.ts'
import { beginFromDraft } from '../begin/begin-from-draft.ts'
import { draftArticle } from '../begin/draft-article.ts'
import { firstNewsroom } from '../begin/first-newsroom.ts'
import { type Route, route } from '../route.ts'
import { detailValue } from './details.ts'

const language = z.enum(LANGUAGES)

/** Most bytes of a document, in base64. */
const DOCUMENT = 28_000_000

const document: z.ZodType<DocumentGiven> = z.strictObject({
  name: z.string().max(300),
  data: z.string().exactOptional(),
  text: z.string().exactOptional(),
  language: language.exactOptional(),
})

const set = z.record(z.string(), detailValue)

const article: z.ZodType<ArticleAsked> = z.union([
  z.strictObject({ draft: z.string(), set, key: z.string().exactOptional() }),
  z.strictObject({ draft: z.string(), set, translationOf: z.string() }),
  z.strictObject({ title: line, language, authors: z.array(z.string()) }),
  z.strictObject({ translate: z.string(), to: language, translators: z.array(z.string()) }),
])

const newsroom: z.ZodType<NewsroomAsked> = z.strictObject({ name: line, url: site.shape.url.exactOptional(), language })

/** With what begins: a document, an article, an edition, a newsroom. */
export const BEGIN_ROUTES: readonly Route[] = [
  route({
    method: 'POST',
    path: 'import',
    body: document,
    limit: DOCUMENT,
    answer: ({ body }, desk) => draftArticle(desk, body),
  }),
  route({
    method: 'POST',
    path: 'articles',
    body: article,
    answer: ({ body }, desk) => {
      if ('draft' in body) return beginFromDraft(desk, body)
      return 'translate' in body ? beginEdition(desk, body) : beginEmpty(desk, body)
    },
  }),
  route({ method: 'POST', path: 'newsroom', body: newsroom, answer: ({ body }, desk) => firstNewsroom(desk, body) }),
]
