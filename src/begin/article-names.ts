import { isKey } from '../ground/addresses/is-key.ts'
import { slug as slugSchema } from '../ground/schema/values.ts'
import { freeId } from '../ground/text/record-ids.ts'

/** The key of an article that begins with a title, none of those that are there. */
export const keyForTitle = (title: string, keys: readonly string[]): string =>
  freeId(title, (id) => !isKey(id) || keys.includes(id), 'article')

/** The name of its page in its address. */
export const slugForTitle = (title: string, key: string): string =>
  freeId(title, (id) => !slugSchema.safeParse(id).success, key)
