import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseOut } from '../../../src/cli/commands/choose-out.ts'
import type { Stop } from '../../../src/model.ts'
import { writeNewsroom } from '../../support/newsroom.ts'

describe('chooseOut', () => {
  it('takes `_site` in the root, or what was asked for in the working folder', () => {
    const root = writeNewsroom()
    expect(chooseOut(undefined, { root, cwd: '/elsewhere' })).toBe(join(root, '_site'))
    expect(chooseOut('public', { root, cwd: root })).toBe(join(root, 'public'))
    expect(chooseOut('../site', { root, cwd: '/srv/work' })).toBe('/srv/site')
    expect(chooseOut('/srv/site', { root, cwd: root })).toBe('/srv/site')
  })

  it.each([
    ['the root', () => '.'],
    ['a folder that holds it', () => '..'],
    ['the articles', () => 'articles'],
    ['a folder among them', () => 'articles/night-bus/site'],
    ['the newsroom’s settings', () => 'newsroom/public'],
    ['its static pages', () => 'pages'],
    ['the history of versions', () => '.git/site'],
    ['the root of the disk', () => '/'],
  ])('refuses %s', (_, out) => {
    const root = writeNewsroom()
    expect(() => chooseOut(out(), { root, cwd: root })).toThrow(
      expect.objectContaining({ exit: 2, code: 'out-in-newsroom' }) as Stop,
    )
  })

  it('refuses links that lead there', () => {
    const root = writeNewsroom()
    symlinkSync(join(root, 'articles'), join(root, '_site'))
    expect(() => chooseOut(undefined, { root, cwd: root })).toThrow('out-in-newsroom')
    mkdirSync(join(root, 'public'))
    symlinkSync(dirname(root), join(root, 'public', 'up'))
    expect(() => chooseOut('public/up', { root, cwd: root })).toThrow('out-in-newsroom')
    expect(chooseOut('public/down', { root, cwd: root })).toBe(join(root, 'public', 'down'))
  })
})
