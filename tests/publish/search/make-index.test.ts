import { expect, test } from 'vitest'
import { makeIndex } from '../../../src/publish/search/make-index.ts'

test('where a record cannot be made, whoever waits for the index is told, and nothing else of it', async () => {
  function* records() {
    for (let number = 0; number < 100; number++) {
      yield { language: 'en' as const, path: `en/${number}/`, text: 'A bus.', facts: { title: 'Bus' } }
    }
    throw new Error('The file has changed')
  }
  const index = await makeIndex(records())
  // What is on the way is given up: a promise that rejects unseen would fail this run.
  await expect(index?.finish()).rejects.toThrow('The file has changed')
  await index?.close()
})
