import * as z from 'zod'
import { LANGUAGES } from '../../ground/model/language.ts'
import type { MachineAsked, TypedBlock } from '../api/edits.ts'
import { ofArticle, type Route, route } from '../route.ts'
import { checkLatest } from '../suggest/check/check-latest.ts'
import { translateRows } from '../suggest/machine/translate-rows.ts'

const typedBlock: z.ZodType<TypedBlock> = z.strictObject({
  edition: z.enum(LANGUAGES),
  block: z.string(),
  part: z.int().min(0),
  text: z.string(),
})

const machineAsked: z.ZodType<MachineAsked> = z.strictObject({ blocks: z.array(z.string()) })

/** What is told while somebody types, and what a program translates. */
export const SUGGEST_ROUTES: readonly Route[] = [
  route({ method: 'POST', path: 'articles/:key/check', body: typedBlock, answer: ofArticle(checkLatest) }),
  route({ method: 'POST', path: 'articles/:key/machine', body: machineAsked, answer: ofArticle(translateRows) }),
]
