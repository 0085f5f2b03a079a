import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Desk } from '../../src/desk/desk.ts'
import { DeskRefusal } from '../../src/desk/refusal.ts'
import { ROUTES } from '../../src/desk/routes/index.ts'
import { findRoute } from '../../src/desk/server/find-route.ts'
import { deskAt } from './desk-at.ts'
import { type Changes, TODAY, writeNewsroom } from './newsroom.ts'

/** A desk in a newsroom of its own, at which Tom Hale sits and is told in English. */
export interface DeskOfTest {
  root: string
  desk: Desk
  /** What a request below `/api/` is answered with, its body held to the route's schema. */
  ask: <Answer>(request: string, body?: unknown) => Promise<Answer>
  /** What stands in a file of the newsroom. */
  read: (path: string) => string
}

/** Opens a desk in the small good newsroom with changes. */
export async function deskWith(changes: Changes = {}): Promise<DeskOfTest> {
  const root = writeNewsroom(changes)
  const desk = await deskAt(root, TODAY)
  return {
    root,
    desk,
    ask: async <Answer>(request: string, body?: unknown) => {
      const [method = '', address = ''] = request.split(' ')
      const { pathname, searchParams } = new URL(address, 'http://desk/')
      const { route, params } = findRoute(ROUTES, { method, path: pathname.slice(1), language: 'en' })
      return (await route.answer({ params, query: searchParams, body: route.body?.parse(body) }, desk)) as Answer
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
  }
}

/** Holds that the desk refuses, and returns what it says. */
export async function refusal(answer: Promise<unknown>): Promise<DeskRefusal> {
  const thrown = await answer.catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(DeskRefusal)
  return thrown as DeskRefusal
}
