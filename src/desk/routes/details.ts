import * as z from 'zod'
import { LANGUAGES } from '../../ground/model/language.ts'
import type { DetailsEdit, DetailValue } from '../api/details.ts'
import { detailsOf } from '../details/details-of.ts'
import { saveDetails } from '../details/save-details.ts'
import { type Route, route } from '../route.ts'

/** A value of the details, of any shape. */
export const detailValue: z.ZodType<DetailValue> = z.lazy(() =>
  z.union([z.string(), z.boolean(), z.number(), z.null(), z.array(detailValue), z.record(z.string(), detailValue)]),
)

const edit: z.ZodType<DetailsEdit> = z.strictObject({
  edition: z.enum(LANGUAGES),
  base: z.string(),
  set: z.record(z.string(), detailValue),
})

/** What stands beside an article's text. */
export const DETAILS_ROUTES: readonly Route[] = [
  route({
    method: 'GET',
    path: 'articles/:key/details',
    answer: ({ params: { key = '' } }, desk) => detailsOf(desk, key),
  }),
  route({
    method: 'PUT',
    path: 'articles/:key/details',
    body: edit,
    answer: ({ params: { key = '' }, body }, desk) => saveDetails(desk, key, body),
  }),
]
