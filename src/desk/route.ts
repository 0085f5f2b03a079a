import type { ZodType } from 'zod'
import type { Desk } from './desk.ts'

/** What a route was asked: the parts of its path and of its query that have names, and the body, which fits its schema. */
export interface DeskRequest<Body> {
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  body: Body
}

/** A row of the table of routes. `path` is below `/api/`: `articles/:key/blocks/:id`. */
export interface Route<Body = unknown> {
  method: 'GET' | 'PUT' | 'POST'
  path: string
  /** Absent where nothing is sent. */
  body?: ZodType<Body>
  /** Most bytes of the body; 1 MB where absent. */
  limit?: number
  /** The answer, plain JSON; lines of JSON where it comes bit by bit. Throws DeskRefusal, or Stop. */
  answer: (asked: DeskRequest<Body>, desk: Desk) => unknown | Promise<unknown> | AsyncIterable<unknown>
}

/** A route whose body is known by its schema. */
export const route = <Body>(row: Route<Body>): Route => row as Route

/** The answer of a work on the article that `:key` in the path names. */
export const ofArticle =
  <Body>(work: (desk: Desk, key: string, body: Body) => unknown): Route<Body>['answer'] =>
  ({ params: { key = '' }, body }, desk) =>
    work(desk, key, body)
