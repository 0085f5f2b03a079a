import { expect, it } from 'vitest'
import type { BlockHistory } from '../../../src/desk/api/edits.ts'
import { EN_FILE, PATH, walkWith } from './walk.ts'

it('has what was replaced, but not what the same person was still typing', async () => {
  const walk = await walkWith()
  const { id } = await walk.row('paragraph')
  const history = async () =>
    (await walk.ask<BlockHistory>(`GET ${PATH}/history?edition=en&block=${id}&part=0`)).entries.map(({ text }) => text)
  const first = 'The street is 300 metres long. Nobody hurries across it.'
  for (const text of ['T', 'Th', 'The road.']) await walk.save(await walk.row('paragraph'), text)
  expect(await history()).toEqual([first])
  walk.edit(EN_FILE, (text) => text.replace('The road.', 'The lane.'))
  await walk.save(await walk.row('paragraph'), 'The alley.')
  expect(await history()).toEqual(['The lane.', first])
})
