import { z } from 'zod'
import { LANGUAGES } from '../../model.ts'
import { type Route, route } from '../route.ts'
import { checkLatest } from '../suggest/check/check-latest.ts'

const typedBlock = z.strictObject({
  edition: z.enum(LANGUAGES),
  block: z.string(),
  part: z.int().nonnegative(),
  text: z.string(),
})

/** What is told while somebody types. */
export const SUGGEST_ROUTES: readonly Route[] = [
  route({
    method: 'POST',
    path: 'articles/:key/check',
    body: typedBlock,
    answer: ({ params: { key = '' }, body }, desk) => checkLatest(desk, key, body),
  }),
]
