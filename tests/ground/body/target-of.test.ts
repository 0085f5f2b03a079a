import { describe, expect, it } from 'vitest'
import { targetOf } from '../../../src/ground/body/target-of.ts'

const FOLDER = { kind: 'article', key: 'night-bus' } as const
const article = (key: string, language: string, fragment?: string) => ({
  kind: 'edition',
  folder: { kind: 'article', key },
  language,
  fragment,
})

describe('targetOf', () => {
  it.each([
    ['', { kind: 'empty' }],
    [' \n', { kind: 'empty' }],
    ['https://example.org/a?b#c', { kind: 'web' }],
    ['HTTP://example.org', { kind: 'web' }],
    ['mailto:ana@example.org?subject=Hola%20Ana', { kind: 'mail', address: 'ana@example.org?subject=Hola Ana' }],
    ['tel:+34600000000', { kind: 'phone' }],
    ['#', { kind: 'here', fragment: '' }],
    ['#qui%C3%A9n-viaja', { kind: 'here', fragment: 'quién-viaja' }],
    ['#100%', { kind: 'here', fragment: '100%' }],
    ['index.en.md', article('night-bus', 'en')],
    ['./index.es.md#uno', article('night-bus', 'es', 'uno')],
    ['../town-clock/index.en.md#', article('town-clock', 'en')],
    ['../../articles/town-clock/index.en.md', article('town-clock', 'en')],
    ['../../pages/about/index.es.md', { ...article('about', 'es'), folder: { kind: 'page', key: 'about' } }],
    ['photo.jpg', { kind: 'file', name: 'photo.jpg' }],
    ['./mi%20foto.jpg#x', { kind: 'file', name: 'mi foto.jpg' }],
    ['mi fe\u0301rry.jpg', { kind: 'file', name: 'mi férry.jpg' }],
    ['index.pt.md', { kind: 'file', name: 'index.pt.md' }],
    ['img/photo.jpg', { kind: 'path', path: 'img/photo.jpg' }],
    ['../town-clock/', { kind: 'path', path: '../town-clock/' }],
    ['../town-clock/photo.jpg', { kind: 'path', path: '../town-clock/photo.jpg' }],
    ['../town-clock/index.en.md?x', { kind: 'path', path: '../town-clock/index.en.md' }],
    ['../../../articles/x/index.es.md', { kind: 'path', path: '../../../articles/x/index.es.md' }],
    ['../../newsroom/site.yml', { kind: 'path', path: '../../newsroom/site.yml' }],
    ['%2e%2e/%2e%2e/newsroom/site.yml', { kind: 'path', path: '../../newsroom/site.yml' }],
    ['..\\site.yml', { kind: 'path', path: '..\\site.yml' }],
    ['..', { kind: 'path', path: '..' }],
    ['/es/reloj/', { kind: 'path', path: '/es/reloj/' }],
    ['?a=1', { kind: 'path', path: '' }],
    ['javascript:alert(1)', { kind: 'unsafe', reason: 'scheme' }],
    ['\u0001java\tscript:alert(1)', { kind: 'unsafe', reason: 'scheme' }],
    ['constructor:', { kind: 'unsafe', reason: 'scheme' }],
    ['//example.org', { kind: 'unsafe', reason: 'protocol-relative' }],
    [' /\\example.org', { kind: 'unsafe', reason: 'protocol-relative' }],
    ['https://infobae.com@example.org', { kind: 'unsafe', reason: 'credentials' }],
    ['https://', { kind: 'unsafe', reason: 'address' }],
    ['https:\\\\example.org', { kind: 'unsafe', reason: 'address' }],
  ])('%j', (url, target) => expect(targetOf(url, FOLDER)).toEqual(target))

  it('stays among pages in the folder of a page', () => {
    expect(targetOf('../about/index.es.md', { kind: 'page', key: 'legal' })).toEqual({
      ...article('about', 'es'),
      folder: { kind: 'page', key: 'about' },
    })
  })
})
