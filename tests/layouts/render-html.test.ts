import { type ComponentChildren, h, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../layouts/index.ts'
import { renderHtml } from '../../layouts/render-html.ts'
import type { Page } from '../../src/model.ts'
import { PAGES } from './pages.ts'

it.each(Object.entries(PAGES))('writes the %s page as preact-render-to-string does', (kind, page) => {
  const layout = LAYOUTS[kind as Page['kind']] as (page: Page) => VNode
  expect(renderHtml(layout(page), '/>')).toBe(render(layout(page)))
})

describe('an element', () => {
  const Twice = ({ word }: { word: string }) => [word, h('br', null), word]

  it.each<[string, ComponentChildren]>([
    ['text that looks like HTML', h('p', { title: '"a" & <b>' }, '"a" & <b> \'c\' >')],
    ['nothing in many forms', h('p', { id: undefined, lang: null }, null, undefined, false, true, '', 0, [])],
    ['what is there or not', h('input', { checked: true, disabled: false, hidden: true })],
    ['what is said to be so or not', h('p', { 'aria-hidden': true, 'data-on': false, spellcheck: false })],
    ['values without text', h('img', { alt: '', src: '/a.png', 'data-twin': '', class: '' })],
    ['names with capitals', h('textarea', { readOnly: true, rows: 6, maxLength: 200, tabIndex: -1 })],
    ['a time', h('time', { dateTime: '2026-03-01' }, 'today')],
    ['HTML that was made elsewhere', h('div', { dangerouslySetInnerHTML: { __html: '<b>&amp;</b>' } })],
    ['a component', h('p', { key: 'one' }, h(Twice, { word: 'a<b' }))],
  ])('has %s as preact-render-to-string writes it', (_, node) => {
    expect(renderHtml(node, '/>')).toBe(render(node as VNode))
  })

  it('is none where it comes from data', () => {
    const data = JSON.parse('{"type":"script","props":{"children":"alert(1)"},"key":null}') as VNode
    expect(renderHtml(['a', data])).toBe('a')
  })

  it('has no slash at its end in HTML', () => {
    expect(renderHtml(h('p', null, h('br', null), h('img', { src: 'a/' })))).toBe('<p><br><img src="a/"></p>')
  })
})
