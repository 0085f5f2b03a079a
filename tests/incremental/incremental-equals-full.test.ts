import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { followNewsroom, oneByOne } from '../../src/follow/follow-newsroom.ts'
import { followProblems } from '../../src/follow/follow-problems.ts'
import { sourceOf } from '../../src/follow/source-of.ts'
import { groupBy } from '../../src/ground/basics/group-by.ts'
import { openKeeper } from '../../src/keep/keeper.ts'
import { type Problem, Stop } from '../../src/model.ts'
import { checkDigests, checkNewsroom, openNewsroom, previewSite, publishSite, siteOf } from '../../src/pipeline.ts'
import { CLOCK_ES, editFile, TODAY, writeNewsroom } from '../support/newsroom.ts'
import { contentsOf, newOut } from '../support/site.ts'
import { randomFrom } from '../sync/random-edits.ts'
import { chanceOf } from './edit-files.ts'
import { copyNewsroom, DAMAGES, EDITS } from './newsroom-edits.ts'

/** `EDIT_SEQUENCES=300 npm run test:edits` tries many more than a run of all tests does; `EDIT_STEPS`: longer ones. */
const SEQUENCES = Number(process.env.EDIT_SEQUENCES ?? 4)
const STEPS = Number(process.env.EDIT_STEPS ?? 6)
/** As if a compiled tool ran: what it keeps it finds again. */
const TOOL = 'test'

const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error')

/** What a build is asked for besides the newsroom. */
interface Day {
  today: string
  drafts: boolean
}

type Ended = string

/** What settings or the disk have ended, by its code. */
async function orEnd<Result>(act: () => Promise<Result>): Promise<Result | Ended> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Stop) return error.code
    throw error
  }
}

/** As commands do it: by what was kept; the site where there is no error. */
const incremental = (root: string, out: string, { today, drafts }: Day) =>
  orEnd(async () => {
    const keeper = openKeeper(root, TOOL)
    const newsroom = await followNewsroom({ root, now: today, keeper, wants: ['problems', 'texts'], workOn: oneByOne })
    const problems = checkDigests(newsroom, newsroom.digests, 'en')
    keeper.save()
    if (!hasErrors(problems)) await publishSite(sourceOf(newsroom, { drafts, keeper }), { out, drafts })
    return problems
  })

/** Everything anew, in memory. */
const whole = (root: string, out: string, { today, drafts }: Day) =>
  orEnd(async () => {
    const newsroom = openNewsroom(root, today)
    const problems = checkNewsroom(newsroom, 'en')
    const keeper = openKeeper(root, undefined)
    if (!hasErrors(problems)) await publishSite(siteOf(newsroom, { drafts, keeper }), { out, drafts })
    return problems
  })

/** The preview goes on from what it had in memory. */
function preview(root: string) {
  const keeper = openKeeper(root, undefined)
  const problemsOf = followProblems('en')
  let missed: string[] = []
  let before: Awaited<ReturnType<typeof followNewsroom>> | undefined
  return (paths: readonly string[], { today, drafts }: Day) =>
    orEnd(async () => {
      const options = { root, now: today, keeper, wants: ['problems'] as const, workOn: oneByOne }
      missed.push(...paths)
      before = await followNewsroom({ ...options, before: before && { newsroom: before, paths: missed } })
      missed = []
      const problems = checkDigests(before, before.digests, 'en')
      expect(problemsOf(before)).toEqual(groupBy(problems, ({ file }) => file))
      const site = hasErrors(problems) ? undefined : await previewSite(sourceOf(before, { drafts, keeper }))
      return { problems, site }
    })
}

/** The index of the search follows the preview at a distance. */
const SHOWN = /^(?!\.facing-site$|pagefind\/)/

describe('what is made by what was kept is what is made anew', () => {
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    test(`after the edits ${seed}`, { timeout: 240_000 }, async () => {
      const chance = chanceOf(randomFrom(seed))
      const root = writeNewsroom()
      const outs = [newOut(), newOut()]
      let lookedAt = looksOf(root)
      const show = preview(root)
      const good = join(newOut(), 'good')
      copyNewsroom(root, good)
      let isBroken = false
      const done: string[] = []
      for (let step = 0; step < STEPS; step++) {
        if (isBroken && chance.below(2) === 0) {
          copyNewsroom(good, root)
          done.push('back to what was published')
        }
        const name = chance.one(Object.keys(EDITS)) ?? ''
        done.push(name)
        EDITS[name]?.(root, chance)
        const out = outs[chance.below(5) === 0 ? 1 : 0] as string
        const day = {
          today: chance.below(3) === 0 ? `2026-03-2${chance.below(8)}` : TODAY,
          drafts: chance.below(5) === 0,
        }
        done.push(JSON.stringify(day))
        if (existsSync(out) && chance.below(4) === 0) {
          const damage = chance.one(Object.keys(DAMAGES)) ?? ''
          done.push(damage)
          DAMAGES[damage]?.(out, chance)
        }
        const problems = await incremental(root, out, day)
        const copy = join(newOut(), 'newsroom')
        copyNewsroom(root, copy)
        const [fresh, shown] = [join(copy, '_site'), await show(changedSince(lookedAt, looksOf(root)), day)]
        lookedAt = looksOf(root)
        expect(problems, done.join(', ')).toEqual(await whole(copy, fresh, day))
        if (typeof shown === 'string') expect(problems).toBe(shown)
        else {
          expect(shown.problems, done.join(', ')).toEqual(problems)
          if (existsSync(fresh) && shown.site) await expectShown(shown.site.read, fresh, done)
        }
        isBroken = !existsSync(fresh)
        if (!isBroken) copyNewsroom(root, good)
        if (existsSync(fresh)) expect(contentsOf(out), done.join(', ')).toEqual(contentsOf(fresh))
      }
    })
  }
})

test('a page goes that nobody remembers to have written', async () => {
  const root = writeNewsroom()
  const [out, day] = [newOut(), { today: TODAY, drafts: false }]
  await incremental(root, out, day)
  editFile(root, CLOCK_ES, (text) => text.replace(/^date: /m, 'draft: true\n$&'))
  const kept = join(root, '.facing/kept/sites')
  for (const name of readdirSync(kept).filter((each) => each.endsWith('.json'))) rmSync(join(kept, name))
  const fresh = newOut()
  expect(await incremental(root, out, day)).toEqual(await whole(root, fresh, day))
  expect(contentsOf(out)).toEqual(contentsOf(fresh))
})

async function expectShown(read: (path: string) => Promise<unknown>, site: string, done: readonly string[]) {
  for (const [path, content] of Object.entries(contentsOf(site))) {
    if (!SHOWN.test(path)) continue
    const shown = await read(path)
    expect(
      Buffer.from(shown as string | Uint8Array).toString('latin1') === content,
      `${path} after ${done.join(', ')}`,
    ).toBe(true)
  }
}

/** Of all that the watcher of a newsroom looks at, what changes with it. */
function looksOf(root: string): Map<string, string> {
  const paths = ['articles', 'pages', 'newsroom'].flatMap((kind) =>
    existsSync(join(root, kind))
      ? [kind, ...readdirSync(join(root, kind), { recursive: true, encoding: 'utf8' }).map((path) => `${kind}/${path}`)]
      : [],
  )
  return new Map(
    paths.map((path) => {
      const stat = lstatSync(join(root, path))
      return [path, stat.isDirectory() ? 'folder' : `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`]
    }),
  )
}

const changedSince = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path))
