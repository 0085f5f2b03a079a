import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { PictureFacts, Site } from '../../model.ts'
import { usedPictures } from '../../render/pictures/site-pictures.ts'
import type { Cache } from '../cache.ts'
import { jsonOf } from '../json-of.ts'
import { publishStop } from '../publish-stop.ts'
import { pictureFacts } from './picture-facts.ts'

/** In the cache; the number changes with what is looked at. */
export const SURVEY = 'survey-1.json'

const text = z.string().optional()
/** What was seen of a file, and by what one sees that it is still the same. */
const SEEN = z.object({
  bytes: z.number(),
  modified: z.number(),
  changed: z.number(),
  hash: z.string(),
  flat: z.boolean(),
  credit: z.object({ creator: z.string(), notice: text, license: text, url: text }).optional(),
})
const SURVEYED = z.array(z.tuple([z.string(), SEEN]))

type Seen = z.infer<typeof SEEN>

/** Looks at the bytes of the pictures that a site shows, once as long as they do not change. Throws Stop where one cannot be read. */
export async function surveyPictures(
  { articles, pages }: Pick<Site, 'articles' | 'pages'>,
  root: string,
  cache: Cache,
): Promise<Map<string, PictureFacts>> {
  const before = new Map(SURVEYED.safeParse(jsonOf(String(cache.read(SURVEY)))).data)
  const seen = new Map<string, Seen>()
  for (const { path } of [...articles, ...pages].flatMap(usedPictures))
    seen.set(path, await look(root, path, before.get(path)))
  const isSame = before.size === seen.size && [...seen].every(([path, each]) => each === before.get(path))
  if (!isSame) cache.keep(SURVEY, Buffer.from(JSON.stringify([...seen])))
  return new Map([...seen].map(([path, { hash, flat, credit }]) => [path, { hash, flat, credit: creditOf(credit) }]))
}

async function look(root: string, path: string, before: Seen | undefined): Promise<Seen> {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!stat?.isFile()) throw publishStop('file-changed', path)
  const { size: bytes, mtimeMs: modified, ctimeMs: changed } = stat
  if (before?.bytes === bytes && before.modified === modified && before.changed === changed) return before
  const { hash, flat, credit } = await pictureFacts(root, path)
  return { bytes, modified, changed, hash, flat, ...(credit && { credit }) }
}

const creditOf = (credit: Seen['credit']): PictureFacts['credit'] =>
  credit && { notice: undefined, license: undefined, url: undefined, ...credit }
