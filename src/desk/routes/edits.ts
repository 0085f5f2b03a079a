import * as z from 'zod'
import { LANGUAGES } from '../../ground/model/language.ts'
import type { ArrangeAsked, BlockEdit, DoneAsked, ReplaceAsked } from '../api/edits.ts'
import { arrangePart } from '../edit/arrange-part.ts'
import { blockHistory } from '../edit/block-history.ts'
import { recordDone } from '../edit/record-done.ts'
import { replaceWords } from '../edit/replace-words.ts'
import { saveBlock } from '../edit/save-block.ts'
import { undoOperation } from '../edit/undo-operation.ts'
import { ofArticle, type Route, route } from '../route.ts'

const edition = z.enum(LANGUAGES)
const place = z.int().min(0)

const blockEdit: z.ZodType<BlockEdit> = z.strictObject({ edition, part: place, base: z.string(), text: z.string() })

const done: z.ZodType<DoneAsked> = z.strictObject({
  blocks: z.array(z.string()),
  reason: z.string().exactOptional(),
  rest: z.enum(['record', 'open']).exactOptional(),
})

const arrange: z.ZodType<ArrangeAsked> = z.strictObject({
  do: z.enum(['split', 'join', 'up', 'down']),
  edition,
  block: z.string(),
  part: place,
  base: z.string(),
  at: place.exactOptional(),
  text: z.string().exactOptional(),
})

const replace: z.ZodType<ReplaceAsked> = z.strictObject({
  edition,
  find: z.string().max(1000),
  with: z.string(),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
  places: z
    .array(z.strictObject({ block: z.string(), part: place, start: place, end: place, base: z.string() }))
    .exactOptional(),
})

const undo: z.ZodType<{ operation: string }> = z.strictObject({ operation: z.string() })

/** What is written of an article's texts, and what was. */
export const EDITS_ROUTES: readonly Route[] = [
  route({
    method: 'PUT',
    path: 'articles/:key/blocks/:id',
    body: blockEdit,
    answer: ({ params: { key = '', id = '' }, body }, desk) => saveBlock(desk, key, id, body),
  }),
  route({ method: 'POST', path: 'articles/:key/done', body: done, answer: ofArticle(recordDone) }),
  route({ method: 'POST', path: 'articles/:key/arrange', body: arrange, answer: ofArticle(arrangePart) }),
  route({ method: 'POST', path: 'articles/:key/replace', body: replace, answer: ofArticle(replaceWords) }),
  route({
    method: 'POST',
    path: 'articles/:key/undo',
    body: undo,
    answer: ofArticle((desk, key, { operation }: { operation: string }) => undoOperation(desk, key, operation)),
  }),
  route({
    method: 'GET',
    path: 'articles/:key/history',
    answer: ({ params: { key = '' }, query }, desk) =>
      blockHistory(desk, key, {
        edition: LANGUAGES.find((each) => each === query.get('edition')) ?? 'es',
        block: query.get('block') ?? '',
        part: Number(query.get('part') ?? 0),
      }),
  }),
]
