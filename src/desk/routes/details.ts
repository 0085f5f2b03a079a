import * as z from 'zod'
import { PICTURE_LIMIT } from '../../ground/basics/limits.ts'
import { LANGUAGES } from '../../ground/model/language.ts'
import type { DetailsEdit, DetailValue, PhotoGiven } from '../api/details.ts'
import { detailsOf } from '../details/details-of.ts'
import { putPhoto } from '../details/put-photo.ts'
import { saveDetails } from '../details/save-details.ts'
import { ofArticle, type Route, route } from '../route.ts'

/** A value of the details, of any shape. */
export const detailValue: z.ZodType<DetailValue> = z.lazy(() =>
  z.union([z.string(), z.boolean(), z.number(), z.null(), z.array(detailValue), z.record(z.string(), detailValue)]),
)

const edit: z.ZodType<DetailsEdit> = z.strictObject({
  edition: z.enum(LANGUAGES),
  base: z.string(),
  set: z.record(z.string(), detailValue),
  reason: z.string().exactOptional(),
})

const photo: z.ZodType<PhotoGiven> = z.strictObject({
  edition: z.enum(LANGUAGES),
  name: z.string().max(500),
  data: z.base64(),
})

/** Base64 makes four bytes of three; beside it stand the other keys. */
const PHOTO_BODY = Math.ceil(PICTURE_LIMIT / 3) * 4 + 4096

/** What stands beside an article's text. */
export const DETAILS_ROUTES: readonly Route[] = [
  route({ method: 'GET', path: 'articles/:key/details', answer: ofArticle(detailsOf) }),
  route({ method: 'PUT', path: 'articles/:key/details', body: edit, answer: ofArticle(saveDetails) }),
  route({ method: 'POST', path: 'articles/:key/photo', body: photo, limit: PHOTO_BODY, answer: ofArticle(putPhoto) }),
]
