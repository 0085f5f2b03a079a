import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIELDS, type Problem } from '../../../src/model.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { CLOCK_ES, EN, ES, editFile, writeNewsroom } from '../../support/newsroom.ts'
import { runJson, runMain } from '../../support/run-main.ts'
import { swap } from '../../support/swap.ts'

describe('facing accept', () => {
  it('records what stands, a line a bead, and nothing twice', async () => {
    const root = writeNewsroom()
    const first = await runMain(['accept', 'night-bus', '--root', root, '--lang', 'en'])
    expect(first).toEqual({
      exit: 0,
      stderr: '',
      stdout: `✓ \`night-bus\`: 9 texts recorded as in step in ${LOCK}\n  Commit the file together with the texts.\n`,
    })
    const text = readFileSync(join(root, LOCK), 'utf8')
    expect(text.split('\n').slice(0, 7)).toEqual([
      '# sync.lock 1: id, hashes es and en, texts es and en when last in step; written by `facing accept`',
      'fm-title\t2b8c5878952b\t7b76c648c696\tEl autobús de la noche\tThe Night Bus',
      expect.stringMatching(/^fm-description\t.*\tUn autobús recorre .*\tA bus crosses /),
      expect.stringMatching(/^fm-alt\t.*\tUn autobús iluminado .*\tA lit bus /),
      expect.stringMatching(/^fm-caption\t.*\tLa línea 8 .*\tLine 8 /),
      'p-b75e39\tb75e3977f1af\t54d18f1ce372\tEl autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.\tThe bus leaves at twelve and comes back at six. It carries 40 passengers.',
      expect.stringMatching(/^quien-viaja\t[0-9a-f]{12}\t[0-9a-f]{12}\t## Quién viaja\t## Who rides$/),
    ])
    const changed = lstatSync(join(root, LOCK)).mtimeMs
    expect((await runMain(['accept', 'night-bus', '--root', root, '--lang', 'es'])).stdout).toBe(
      '✓ `night-bus`: ya estaba registrado así\n',
    )
    expect(lstatSync(join(root, LOCK)).mtimeMs).toBe(changed)
    expect(readdirSync(join(root, 'articles/night-bus')).sort()).toEqual([
      'index.en.md',
      'index.es.md',
      'photo.jpg',
      'sync.lock',
    ])
  })

  it('records single blocks, with the reason', async () => {
    const root = writeNewsroom({ [ES]: swap(['40', '45'], ['panaderos', 'pescadores']), [LOCK]: lockOf() })
    await runMain(['accept', 'night-bus', 'p-b75e39', '--reason', 'a  mistake\tof ours', '--root', root])
    const lines = readFileSync(join(root, LOCK), 'utf8').split('\n')
    expect(lines[5]).toMatch(/^p-b75e39\t.*Lleva 45 pasajeros\..*\treason: a mistake of ours$/)
    expect(lines[7]).toBe(lockOf().split('\n')[7])
    const { articles } = await runJson('status', 'night-bus', '--root', root)
    expect(articles[0].editions[1].changed).toEqual(['p-dc5f6a'])
    await runMain(['accept', 'night-bus', 'p-b75e39', '--reason', 'our mistake', '--root', root])
    const mended = lines.map((line) => line.replace('reason: a mistake of ours', 'reason: our mistake'))
    expect(readFileSync(join(root, LOCK), 'utf8').split('\n')).toEqual(mended)
  })

  it('records a block by itself where nothing was recorded, not all others with it', async () => {
    const root = writeNewsroom()
    await runMain(['accept', 'night-bus', 'p-b75e39', '--root', root])
    const [, ...lines] = readFileSync(join(root, LOCK), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['p-b75e39'])
    await runMain(['accept', 'night-bus', 'fm-title', '--root', root])
    editFile(
      root,
      ES,
      swap(['40', '45'], ['panaderos', 'pescadores'], ['title: El autobús de la noche\nd', 'title: El tren\nd']),
    )
    const { articles } = await runJson('status', 'night-bus', '--root', root)
    expect(articles[0].editions[1].changed).toEqual(['fm-title', 'p-b75e39'])
  })

  it('records all that have both editions', async () => {
    const root = writeNewsroom({ [CLOCK_ES]: null })
    expect(await runJson('accept', '--all', '--root', root)).toEqual({
      version: 1,
      written: [LOCK],
      accepted: [
        { article: 'night-bus', blocks: [...FIELDS, 'p-b75e39', 'quien-viaja', 'p-dc5f6a', 'li-74be58', 'li-360732'] },
      ],
      problems: [],
    })
  })

  it('says what silences a block that nothing stands opposite: no reason of its own does', async () => {
    const root = writeNewsroom({ [ES]: swap(['## Quién', 'Solo lo toman quienes trabajan de noche.\n\n## Quién']) })
    const missing = async () =>
      (await runJson('check', '--root', root)).problems.filter(({ check }: Problem) => check === 'block-missing')
    const accept = (...words: string[]) =>
      runMain(['accept', 'night-bus', ...words, '--reason', 'Known to all', '--root', root, '--lang', 'en'])
    const told =
      '  1 block has nothing opposite, which `facing check` goes on telling. Where that\n' +
      '  is meant, add to articles/night-bus/index.es.md:\n' +
      '  `allow: [{check: block-missing, block: p-9dbd29, reason: …}]`\n'
    const same = '✓ `night-bus`: was recorded so already\n'
    expect(await accept()).toMatchObject({
      exit: 0,
      stdout: `✓ \`night-bus\`: 10 texts recorded as in step in ${LOCK}\n${told}  Commit the file together with the texts.\n`,
    })
    expect((await accept('p-9dbd29')).stdout).toBe(same + told)
    expect((await accept('p-b75e39')).stdout).toBe(same)
    expect(await missing()).toHaveLength(1)
    editFile(root, ES, swap(['topics:', 'allow: [{check: block-missing, block: p-9dbd29, reason: Known}]\ntopics:']))
    expect(await missing()).toEqual([])
    expect((await accept('p-9dbd29')).stdout).toBe(same)
  })

  it('refuses where a text does not say what it is to say', async () => {
    const root = writeNewsroom({ [EN]: swap(['- On Sundays', '<<<<<<< HEAD\n- On Sundays']) })
    const { exit, stdout } = await runMain(['accept', 'night-bus', '--root', root, '--lang', 'en'])
    expect([exit, existsSync(join(root, LOCK))]).toEqual([1, false])
    expect(stdout).toMatch(/conflict-marker[\s\S]*✗ `night-bus`: not recorded/)
  })

  it('refuses a text that is still in the language of the source', async () => {
    const spanish = 'El conductor conoce a todos por su nombre y espera a quien llega corriendo desde la plaza.'
    const left = (text: string) => `${text}\n${spanish}\n`
    const root = writeNewsroom({ [ES]: left, [EN]: left })
    const { exit, stdout } = await runMain(['accept', 'night-bus', '--root', root, '--lang', 'en'])
    expect([exit, existsSync(join(root, LOCK))]).toEqual([1, false])
    expect(stdout).toMatch(/block-untranslated[\s\S]*✗ `night-bus`: not recorded/)
  })

  it('looks past a picture, a note or the level of a heading that one edition has otherwise', async () => {
    const root = writeNewsroom({
      [ES]: swap(
        ['## Quién', '![Un autobús](photo.jpg)\n\n## Quién'],
        ['cuelga en cada parada.', 'cuelga en cada parada.[^a]'],
        ['hay uno.\n', 'hay uno.\n\n[^a]: De papel.\n'],
      ),
      [EN]: swap(['## Who', '### Who']),
    })
    const { problems } = await runJson('check', 'night-bus', '--root', root)
    const errors = problems.filter(({ severity }: Problem) => severity === 'error')
    expect(errors.map(({ check }: Problem) => check)).toEqual(
      expect.arrayContaining(['image-missing', 'footnote-missing', 'heading-level-mismatch']),
    )
    expect((await runMain(['accept', 'night-bus', '--root', root])).exit).toBe(0)
    expect(existsSync(join(root, LOCK))).toBe(true)
  })

  it('looks past other errors, a damaged lock among them, which it mends', async () => {
    const root = writeNewsroom({
      [ES]: swap(['license: all-rights-reserved\n', '']),
      [LOCK]: `${lockOf()}<<<<<<< HEAD\n`,
    })
    expect((await runMain(['accept', 'night-bus', '--root', root])).exit).toBe(0)
    expect(readFileSync(join(root, LOCK), 'utf8')).toBe(lockOf())
  })

  it('never writes through a link, nor over another version', async () => {
    const root = writeNewsroom()
    writeFileSync(join(root, 'outside'), 'mine')
    symlinkSync(join(root, 'outside'), join(root, LOCK))
    expect((await runMain(['accept', 'night-bus', '--root', root])).exit).toBe(1)
    expect(readFileSync(join(root, 'outside'), 'utf8')).toBe('mine')
    const newer = writeNewsroom({ [LOCK]: '# sync.lock 2\n' })
    expect((await runMain(['accept', 'night-bus', '--root', newer])).exit).toBe(1)
  })

  it.each([
    [[], 'argument-missing'],
    [['--all', 'night-bus'], 'key-and-all'],
    [['night-bus', 'p-b75e38'], 'block-unknown'],
  ])('refuses the words %j', async (words, code) => {
    const ran = await runMain(['accept', ...words, '--root', writeNewsroom(), '--format', 'json'])
    expect([ran.exit, JSON.parse(ran.stdout).error.code]).toEqual([2, code])
  })

  it('is what alone writes, and the folder is all that it needs', async () => {
    const root = writeNewsroom()
    await runMain(['check', '--root', root])
    await runMain(['status', '--root', root])
    expect(existsSync(join(root, LOCK))).toBe(false)
    await runMain(['accept', '--all', '--root', root])
    renameSync(join(root, 'articles/night-bus'), join(root, 'articles/night-train'))
    editFile(root, 'articles/night-train/index.es.md', swap(['40', '45']))
    const { articles } = await runJson('status', 'night-train', '--root', root)
    expect(articles[0].editions[1].changed).toEqual(['p-b75e39'])
  })
})
