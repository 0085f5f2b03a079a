import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../layouts/index.ts'
import type { Page } from '../../src/model.ts'
import { SEARCH_POLICY, SECURITY_POLICY } from '../../src/render/security-policy.ts'
import { PAGES } from './pages.ts'
import { attributes, below, first, Parsed, textOf } from './parsed.ts'

it('has a layout for each kind of page, and a page of each kind is tested', () => {
  expect(Object.keys(PAGES).sort()).toEqual(Object.keys(LAYOUTS).sort())
})

describe.each(Object.entries(PAGES) as [string, Page][])('the %s page', (kind, data) => {
  const page = new Parsed(data)
  const bare = kind === 'chooser'

  it('says its language and direction', () => {
    expect(attributes(first(page.all('html')))).toEqual({ lang: 'es-419', dir: 'ltr' })
  })

  it('forbids everything that is not its own before it loads anything', () => {
    const names = page.all('meta link script').map((element) => attributes(element))
    expect(names[0]).toEqual({ charset: 'utf-8' })
    const policy = kind === 'search' ? SEARCH_POLICY : SECURITY_POLICY
    expect(names[1]).toEqual({ 'http-equiv': 'Content-Security-Policy', content: policy })
  })

  it('has no inline style, script or handler', () => {
    for (const element of page.elements) {
      expect(Object.keys(attributes(element)).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    }
    expect(page.all('style')).toEqual([])
    expect(page.all('script').map(textOf).join('')).toBe('')
  })

  it('has its landmarks, each nav with a name of its own', () => {
    expect(page.all('main').map((main) => attributes(main).id)).toEqual(['main'])
    const skip = first(below(first(page.all('body'))))
    expect(textOf(skip)).toBe('Saltar al contenido')
    expect(attributes(skip).href).toBe('#main')
    expect(page.all('header').length > 0).toBe(!bare)
    expect(page.all('footer').length > 0).toBe(!bare)
    const names = page.all('nav').map((nav) => attributes(nav)['aria-label'])
    expect(names.every(Boolean)).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has one h1, and no level of headings is left out', () => {
    const levels = page.all('h1 h2 h3 h4 h5 h6').map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  it('names the language of what every link in another language leads to', () => {
    const foreign = page.all('a', ({ lang }) => lang !== undefined)
    expect(foreign.filter((link) => attributes(link).hreflang !== attributes(link).lang)).toEqual([])
  })

  it('keeps the place of its pictures', () => {
    for (const image of page.all('img')) {
      expect(attributes(image)).toMatchObject({ alt: expect.any(String), width: '1200', height: '675' })
    }
  })

  it('is written as HTML, not as XML', () => {
    expect(page.html.startsWith('<!DOCTYPE html>\n<html lang="es-419" dir="ltr"><head>')).toBe(true)
    expect(page.html).not.toContain('/>')
  })
})
