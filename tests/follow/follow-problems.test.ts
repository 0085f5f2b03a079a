import { expect, it } from 'vitest'
import { type FollowedNewsroom, followNewsroom, oneByOne } from '../../src/follow/follow-newsroom.ts'
import { followProblems, inOrder } from '../../src/follow/follow-problems.ts'
import { groupBy } from '../../src/ground/basics/group-by.ts'
import { openKeeper } from '../../src/keep/keeper.ts'
import { checkDigests } from '../../src/pipeline.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES, editFile, SITE, TODAY, writeNewsroom } from '../support/newsroom.ts'

/** Of a newsroom that is followed from edit to edit; all are what looking at the whole gives. */
function openFollowing(root: string) {
  const keeper = openKeeper(root, undefined)
  const problemsOf = followProblems('en')
  let newsroom: FollowedNewsroom | undefined
  return async (path = '', change = (text: string) => text) => {
    if (path !== '') editFile(root, path, change)
    const before = newsroom && { newsroom, paths: [path] }
    newsroom = await followNewsroom({ root, now: TODAY, keeper, wants: ['problems'], workOn: oneByOne, before })
    const problems = problemsOf(newsroom)
    const whole = checkDigests(newsroom, newsroom.digests, 'en')
    expect(inOrder(problems)).toEqual(whole)
    expect(problems).toEqual(groupBy(whole, ({ file }) => file))
    return problems
  }
}

const broken = (text: string) => text.replace('The bus', 'The [bus](/nowhere/)')

it('keeps what nothing has changed of', async () => {
  const follow = openFollowing(writeNewsroom())
  const before = await follow(EN, broken)
  const within = await follow(CLOCK_EN, (text) => text.replace('are never late', 'are never late, nor early'))
  expect(within.get(EN)).toBe(before.get(EN))
  const across = await follow(CLOCK_EN, (text) => text.replace('People meet', 'People [meet](/nowhere/)'))
  expect(across.get(CLOCK_EN)).toEqual([expect.objectContaining({ check: 'link-broken' })])
  expect(across.get(EN)).toBe(before.get(EN))
})

it.each<[what: string, check: string, file: string, edits: [path: string, change: (text: string) => string][]]>([
  ['a link that breaks', 'link-broken', EN, [[EN, broken]]],
  [
    'a link to an article that becomes a draft',
    'link-draft',
    CLOCK_EN,
    [
      [CLOCK_EN, (text) => text.replace('The clock on the square is', 'The [clock](../night-bus/index.en.md) is')],
      [EN, (text) => text.replace('slug:', 'draft: true\nslug:')],
    ],
  ],
  [
    'an address that another article takes',
    'slug-duplicate',
    CLOCK_EN,
    [[CLOCK_EN, (text) => text.replace('slug: the-town-clock', 'slug: the-night-bus')]],
  ],
  [
    'what is allowed and no more there',
    'allow-unused',
    EN,
    [
      [EN, (text) => broken(text).replace('slug:', 'allow: [{check: link-broken, reason: It comes.}]\nslug:')],
      [EN, (text) => text.replace('[bus](/nowhere/)', 'bus')],
    ],
  ],
  [
    'settings',
    'link-broken',
    EN,
    [
      [EN, broken],
      [ES, (text) => text.replace('40', '41')],
      [SITE, (text) => `${text}checks: {number-mismatch: off}\n`],
      [CLOCK_ES, (text) => text.replace('El reloj de', 'Un reloj de')],
    ],
  ],
])('follows %s, and its mending', async (_, check, file, edits) => {
  const root = writeNewsroom()
  const follow = openFollowing(root)
  const first = await follow()
  const texts: [path: string, text: string][] = []
  const keep = (path: string) => (text: string) => {
    texts.push([path, text])
    return text
  }
  let found: Awaited<ReturnType<typeof follow>> = new Map()
  for (const [path, change] of edits) found = await follow(path, (text) => change(keep(path)(text)))
  expect(found.get(file)?.map((problem) => problem.check)).toContain(check)
  for (const [path, text] of texts.reverse()) found = await follow(path, () => text)
  expect(found).toEqual(first)
})
