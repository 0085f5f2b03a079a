/// <reference lib="dom" />
import { signal } from '@preact/signals'
import type { DocumentGiven, DraftArticle } from '../../api/begin.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { go } from '../place.ts'
import { readBase64 } from '../read-base64.ts'

/** What came of the document that was given last; null where none was. Nothing of it is written yet. */
export const draft = signal<DraftArticle | null>(null)

/** Reads a document that was dropped or chosen, or a text that was pasted, and shows what came of it. */
export async function giveDocument(given: File | string): Promise<void> {
  await attempt(async () => {
    const document: DocumentGiven =
      typeof given === 'string' ? { name: '', text: given } : { name: given.name, data: await readBase64(given) }
    draft.value = await ask<DraftArticle>('POST', 'import', document)
    go('/import')
  })
}
