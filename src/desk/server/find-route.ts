import { textsOf } from '../../ground/messages/index.ts'
import type { Language } from '../../model.ts'
import { DeskRefusal } from '../refusal.ts'
import type { Route } from '../route.ts'

/** A route, and the parts of the path that it names. */
export interface FoundRoute {
  route: Route
  params: Readonly<Record<string, string>>
}

/** The route of a path below `/api/`. Throws DeskRefusal: 404 where there is none, 405 where it is of another method. */
export function findRoute(
  routes: readonly Route[],
  { method, path, language }: { method: string; path: string; language: Language },
): FoundRoute {
  const { server } = textsOf(language).desk
  const there = routes.flatMap((route) => {
    const params = paramsOf(route.path, path)
    return params ? [{ route, params }] : []
  })
  const found = there.find(({ route }) => route.method === method)
  if (found) return found
  if (there.length > 0) throw new DeskRefusal(405, 'method-other', server.methodOther(method))
  throw new DeskRefusal(404, 'route-unknown', server.routeUnknown)
}

/** Undefined where the path is another. */
function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const [expected, given] = [pattern.split('/'), path.split('/')]
  if (expected.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    const value = decoded(given[index] ?? '')
    if (value === undefined) return undefined
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
