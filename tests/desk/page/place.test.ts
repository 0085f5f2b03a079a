import { describe, expect, it } from 'vitest'
import { pathTo, placeOf } from '../../../src/desk/page/place.ts'

const at = (path: string) => placeOf(new URL(path, 'http://127.0.0.1:8090'))

describe('the addresses of the desk', () => {
  it('name a screen, an article and a row', () => {
    expect(at('/')).toEqual({ screen: 'articles', key: '', row: '' })
    expect(at('/publish?lang=en')).toMatchObject({ screen: 'publish' })
    expect(at('/articles/night-bus')).toMatchObject({ screen: 'article', key: 'night-bus' })
    expect(at('/articles/night-bus/review')).toMatchObject({ screen: 'review', key: 'night-bus' })
    expect(at('/articles/night-bus#p-421cb4+p-3fec89')).toMatchObject({ row: 'p-421cb4+p-3fec89' })
    expect(at('/articles/night-bus/money')).toMatchObject({ screen: 'nowhere' })
  })

  it('lead back to what they were made of', () => {
    for (const key of ['night-bus', 'año nuevo', 'a/b'])
      for (const screen of ['', 'details', 'review', 'history'] as const)
        expect(at(pathTo(key, screen, 'p-1+p-2'))).toEqual({ screen: screen || 'article', key, row: 'p-1+p-2' })
  })

  it('name nothing that there is where they cannot be read', () => {
    expect(at('/articles/%E0%A4%A').key).toBe('%E0%A4%A')
  })
})
