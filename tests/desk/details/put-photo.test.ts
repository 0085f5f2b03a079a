import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DeskDetails } from '../../../src/desk/api/details.ts'
import { deskWith, refusal } from '../../support/desk.ts'
import { CLOCK_EN, EN, ES, PHOTO } from '../../support/newsroom.ts'

it('puts a picture into the folder and makes it the photo of the edition that has one', async () => {
  const { root, ask, read } = await deskWith()
  const before = read(EN)
  const body = { edition: 'en', name: 'C:\\Photo.PNG', data: PHOTO.toString('base64') }
  const { editions, photo } = await ask<DeskDetails>('POST articles/night-bus/photo', body)
  expect(editions.es?.values['photo.file']).toBe('photo-2.jpg')
  expect(read(ES)).toContain('photo:\n  file: photo-2.jpg\n  alt:')
  expect(read(EN)).toBe(before)
  expect(existsSync(join(root, 'articles/night-bus/photo-2.jpg'))).toBe(true)
  expect(photo).toMatch(/^\/media\/articles\/night-bus\/photo-2\.[0-9a-f]+-2\.jpg$/)
})

it('makes it the photo of the edition asked for where there is none', async () => {
  const { ask, read } = await deskWith()
  await ask('POST articles/town-clock/photo', { edition: 'en', name: 'El reloj.jpg', data: PHOTO.toString('base64') })
  expect(read(CLOCK_EN)).toContain('photo:\n  file: el-reloj.jpg\n')
})

it('refuses what is no whole picture, and writes nothing', async () => {
  const { root, ask, read } = await deskWith()
  const before = read(ES)
  const send = (bytes: Buffer) =>
    ask('POST articles/night-bus/photo', { edition: 'es', name: 'new.jpg', data: bytes.toString('base64') })
  expect(await refusal(send(Buffer.from('<svg/>')))).toMatchObject({ status: 400, code: 'photo-unfit' })
  expect(await refusal(send(PHOTO.subarray(0, -2)))).toMatchObject({ status: 400, code: 'photo-unfit' })
  expect(existsSync(join(root, 'articles/night-bus/new.jpg'))).toBe(false)
  expect(read(ES)).toBe(before)
})
