import * as z from 'zod'
import { LANGUAGES } from '../../ground/model/language.ts'
import type { RecordAsked } from '../api/details.ts'
import { addRecord } from '../records/add-record.ts'
import { type Route, route } from '../route.ts'

const name = z.string().max(200)

const asked: z.ZodType<RecordAsked> = z.strictObject({
  kind: z.enum(['person', 'outlet', 'topic', 'term']),
  name,
  other: name.exactOptional(),
  url: z.string().max(2000).exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
})

/** People, outlets, topics and terms that are not there yet. */
export const RECORDS_ROUTES: readonly Route[] = [
  route({ method: 'POST', path: 'records', body: asked, answer: ({ body }, desk) => addRecord(desk, body) }),
]
