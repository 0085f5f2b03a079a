import { describe, expect, it, test } from 'vitest'
import type { FileEntry, ImageFacts, PictureFacts } from '../../../src/model.ts'
import { planPicture, widthsOf } from '../../../src/render/pictures/plan-picture.ts'
import { withoutKeys } from '../../support/without-keys.ts'

describe('the widths of a picture', () => {
  it.each([
    [4000, [480, 800, 1080, 1600]],
    [1600, [480, 800, 1080, 1600]],
    [1200, [480, 800, 1080, 1200]],
    [1100, [480, 800, 1100]],
    [1000, [480, 800, 1000]],
    [500, [500]],
    [20, [20]],
  ])('are, for an original of %i pixels, never more than it has', (width, widths) => {
    expect(widthsOf(width)).toEqual(widths)
  })
})

const FACTS: PictureFacts = { hash: 'a1', flat: false, credit: undefined }
const file = (path: string, image: ImageFacts): FileEntry & { image: ImageFacts } => ({
  path,
  name: path,
  kind: 'file',
  bytes: 9,
  image,
})
const PHOTO = file('articles/bus/photo.jpg', { format: 'jpg', width: 1000, height: 667 })
const CREDIT = { creator: 'Estudio Norte', notice: '© Estudio Norte', license: undefined, url: undefined }
const pathOf = (...plan: Parameters<typeof planPicture>) => planPicture(...plan).full.path

test('a photo becomes AVIF and JPEG, each as high as its width asks', () => {
  const { avif, fallback, full } = planPicture(PHOTO, FACTS, CREDIT)
  const sizes = (pictures: typeof avif) => withoutKeys(pictures).map(({ path, height }) => [path, height])
  expect(sizes(avif)).toEqual([
    ['media/articles/bus/photo-480.avif', 320],
    ['media/articles/bus/photo-800.avif', 534],
    ['media/articles/bus/photo-1000.avif', 667],
  ])
  expect(sizes(fallback)).toEqual([
    ['media/articles/bus/photo-480.jpg', 320],
    ['media/articles/bus/photo-800.jpg', 534],
    ['media/articles/bus/photo-1000.jpg', 667],
  ])
  expect(withoutKeys(full.path)).toBe('media/articles/bus/photo.jpg')
  expect(avif[0]).toMatchObject({ from: PHOTO.path, hash: 'a1', credit: CREDIT })
})

test('a drawing becomes AVIF and PNG', () => {
  const { fallback } = planPicture(PHOTO, { ...FACTS, flat: true }, undefined)
  expect(fallback.map(({ format }) => format)).toEqual(['png', 'png', 'png'])
})

test('names change with the content, the credit and nothing else', () => {
  const name = pathOf(PHOTO, FACTS, CREDIT)
  expect(pathOf({ ...PHOTO }, { ...FACTS }, { ...CREDIT })).toBe(name)
  expect(pathOf(PHOTO, { ...FACTS, hash: 'b2' }, CREDIT)).not.toBe(name)
  expect(pathOf(PHOTO, FACTS, { ...CREDIT, creator: 'Otro' })).not.toBe(name)
})

test('where the newsroom names nobody the file’s own word counts', () => {
  const named = { ...FACTS, credit: CREDIT }
  expect(planPicture(PHOTO, named, undefined).full.credit).toBe(CREDIT)
  const other = { ...CREDIT, creator: 'Otro' }
  expect(planPicture(PHOTO, named, other).full.credit).toBe(other)
})

test('names stay short enough for any disk, whatever the original is called', () => {
  const path = pathOf({ ...PHOTO, path: `articles/bus/${'ñ'.repeat(120)}.jpg` }, FACTS, undefined)
  expect(withoutKeys(path)).toBe(`media/articles/bus/${'ñ'.repeat(100)}.jpg`)
})
