import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { CLOCK_ES, EN, ES, editFile, writeNewsroom } from '../../support/newsroom.ts'
import { runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

// The sources keep nothing on the disk, for nobody can tell two states of them apart.
vi.mock('../../../src/ground/basics/tool-key.ts', () => ({ toolKey: () => 'test' }))
vi.mock('../../../src/follow/work-on-folder.ts', async (load) => {
  const whole = await load<typeof import('../../../src/follow/work-on-folder.ts')>()
  return { ...whole, workOnFolder: vi.fn(whole.workOnFolder) }
})
const { workOnFolder } = await import('../../../src/follow/work-on-folder.ts')

/** A paragraph that nobody has translated. */
const untranslated = (text: string) =>
  `${text}\nEl conductor conoce a todos por su nombre y espera a quien llega corriendo desde la plaza.\n`

const told = async (root: string, ...keys: string[]) =>
  (await runMain(['status', ...keys, '--root', root, '--lang', 'en'])).stdout

/** How many articles were worked on meanwhile; what is said of all is what their files say. */
async function worked(root: string): Promise<number> {
  vi.mocked(workOnFolder).mockClear()
  const all = await told(root)
  const count = vi.mocked(workOnFolder).mock.calls.length
  expect(all).toBe(await told(root, 'night-bus', 'town-clock'))
  return count
}

it('looks again at those articles alone that are not as they were when they were checked', async () => {
  const root = writeNewsroom({ [ES]: swap(['40', '45']), [LOCK]: lockOf(), [CLOCK_ES]: untranslated })
  await runMain(['check', '--root', root])
  expect(existsSync(join(root, '.facing', 'kept', 'digests.json'))).toBe(true)
  expect(await worked(root)).toBe(0)
  editFile(root, EN, untranslated)
  expect(await worked(root)).toBe(1)
  expect(await told(root)).toMatch(/^night-bus +es .* with errors/m)
  rmSync(join(root, LOCK))
  expect(await worked(root)).toBe(1)
  editFile(root, EN, swap(['translators:', 'draft: true\ntranslators:']))
  expect(await worked(root)).toBe(1)
  expect(await worked(root)).toBe(0)
})
