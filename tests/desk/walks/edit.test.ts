import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useBrowser } from '../../pages/support/open-page.ts'
import { changedLines, field, openArticle, saved, status, typeOver } from './support/sit-down.ts'
import { BUS_EN, BUS_ES, BUS_LOCK, startDesk } from './support/start-desk.ts'

const { withTab } = useBrowser()

const FIRST_ES = 'El autobús sale de la cochera a las doce y vuelve a las seis. Lleva 40 pasajeros.'
const FIRST_EN = 'The bus leaves the depot at twelve and comes back at six. It carries 40 riders.'
const BRIDGE = 'articles/old-bridge'

it('changes nothing while somebody looks', async () => {
  const desk = await startDesk()
  const before = desk.hashes()
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, 'El autobús de la noche')
    await tab.mouse.wheel(0, 5000)
    await tab.getByRole('button', { name: 'Vista previa' }).first().click()
    await tab.getByRole('link', { name: 'Artículos' }).click()
    await tab.getByRole('link', { name: 'El autobús de la noche' }).waitFor()
  })
  expect(desk.hashes()).toEqual(before)
})

it('writes one line, and records it when it is done', async () => {
  const desk = await startDesk()
  const [before, lock] = [desk.read(BUS_EN), desk.read(BUS_LOCK)]
  const line = lock.split('\n').find((each) => each.startsWith('p-421cb4\t')) ?? ''
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, 'El autobús de la noche')
    await typeOver(tab, 'Párrafo 1, inglés', 'passengers', 'riders')
    await saved(tab)
    expect(changedLines(before, desk.read(BUS_EN))).toEqual({ 9: FIRST_EN })
    expect(desk.read(BUS_LOCK)).toBe(lock.replace(line, `${line}\topen`))
    await tab.getByText('En curso').first().waitFor()
    await field(tab, 'Párrafo 1, inglés').press('Control+Enter')
    const done = `p-421cb4\t421cb4962743\t184d74ddfec4\t${FIRST_ES}\t${FIRST_EN}`
    await expect.poll(() => desk.read(BUS_LOCK)).toBe(lock.replace(line, done))
    await expect.poll(() => status(tab)).toContain('No queda nada pendiente')
  })
})

it('does not count half a sentence as in step', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, 'El autobús de la noche')
    desk.edit(BUS_ES, (text) => text.replace('Un solo trayecto dice poco.', 'Un solo trayecto no dice casi nada.'))
    await tab.getByText('El original cambió').first().waitFor()
    expect(await tab.locator('del').allTextContents()).not.toEqual([])
    expect(await tab.locator('ins').allTextContents()).not.toEqual([])
    await field(tab, 'Párrafo 2, inglés').fill('The nur')
    await saved(tab)
    const { articles } = JSON.parse(await desk.run('status', '--format', 'json'))
    const bus = articles.find(({ article }: { article: string }) => article === 'night-bus')
    expect(bus.editions.find(({ language }: { language: string }) => language === 'en').changed).toEqual(['p-e50524'])
    await tab.getByText('El original cambió').first().waitFor()
  })
})

it('keeps the byte order mark and the line ends of Windows', async () => {
  const desk = await startDesk()
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, 'El puente viejo')
    await typeOver(tab, 'Párrafo 2, inglés', 'at night', 'after dark')
    await field(tab, 'Párrafo 2, inglés').press('Control+Enter')
    const line = 'p-3e4fbd\t3e4fbd442bd9\td871378b9d0f\tNadie lo cruza de noche.\tNobody crosses it after dark.'
    await expect.poll(() => desk.read(`${BRIDGE}/sync.lock`).split('\n')[2]).toBe(line)
  })
  const bytes = readFileSync(join(desk.root, `${BRIDGE}/index.en.md`))
  expect(bytes).toHaveLength(216)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'd70684c07a626af0240bb2a2414ace184866e98474b04a027fc0e62cd447f667',
  )
})

it('saves several paragraphs that are pasted into one, each as its own', async () => {
  const desk = await startDesk()
  const before = desk.read(BUS_EN)
  await withTab({}, async (tab) => {
    await openArticle(tab, desk, 'El autobús de la noche')
    await field(tab, 'Párrafo 2, inglés').focus()
    await tab.keyboard.press('Control+End')
    await tab.keyboard.insertText('\n\nThen the guard.\n\nThen nobody.')
    await field(tab, 'Párrafo 4, inglés').waitFor()
    const little = 'A single trip says little.'
    await expect
      .poll(() => desk.read(BUS_EN))
      .toBe(before.replace(little, `${little}\n\nThen the guard.\n\nThen nobody.`))
  })
})
