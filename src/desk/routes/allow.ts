import * as z from 'zod'
import { LANGUAGES } from '../../ground/model/language.ts'
import { allowProblem } from '../allow/allow-problem.ts'
import type { AllowAsked } from '../api/edits.ts'
import { ofArticle, type Route, route } from '../route.ts'

const asked: z.ZodType<AllowAsked> = z.strictObject({
  edition: z.enum(LANGUAGES),
  check: z.string(),
  block: z.string().exactOptional(),
  reason: z.string(),
})

/** Problems that are right as they are. */
export const ALLOW_ROUTES: readonly Route[] = [
  route({ method: 'POST', path: 'articles/:key/allow', body: asked, answer: ofArticle(allowProblem) }),
]
