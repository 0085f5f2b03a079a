import { expect, it } from 'vitest'
import { followNewsroom, oneByOne, type WorkOnFolders } from '../../src/follow/follow-newsroom.ts'
import { openKeeper } from '../../src/keep/keeper.ts'
import { EN, editFile, TODAY, writeNewsroom } from '../support/newsroom.ts'

const NAME = 'article night-bus'

/** The newsroom as a command that begins now sees it. */
function follow(root: string, workOn: WorkOnFolders = oneByOne, wantsTexts = false) {
  const keeper = openKeeper(root, 'test')
  return followNewsroom({
    root,
    now: TODAY,
    keeper,
    wants: wantsTexts ? ['problems', 'texts'] : ['problems'],
    workOn,
  }).finally(keeper.save)
}

const titlesOf = ({ digests }: Awaited<ReturnType<typeof follow>>) =>
  digests.map(({ outline }) => outline?.translation?.frontMatter.title)

const retitle = (root: string, title: string) =>
  editFile(root, EN, (text) => text.replace(/^title: .*$/m, `title: ${title}`))

it('takes what was made of a file that was being changed for nothing else', async () => {
  const root = writeNewsroom()
  await follow(root, async (...work) => {
    retitle(root, 'Another One')
    await oneByOne(...work)
  })
  retitle(root, 'The Night Bus')
  expect(titlesOf(await follow(root))).toContain('The Night Bus')
})

it('makes texts of the files that were looked at, or none', async () => {
  const root = writeNewsroom()
  const before = await follow(root)
  editFile(root, EN, (text) => text.replace('Nurses, bakers', 'Bakers, nurses'))
  expect(() => before.texts.get(NAME)?.value()).toThrow(expect.objectContaining({ code: 'file-changed' }))
  editFile(root, EN, (text) => text.replace('Bakers, nurses', 'Nurses, bakers'))
  const texts = (await follow(root)).texts.get(NAME)?.value()
  expect(JSON.stringify(texts)).toContain('Nurses, bakers')
})
