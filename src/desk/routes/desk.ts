import { type Route, route } from '../route.ts'

/** What surrounds all articles, and what changes. */
export const DESK_ROUTES: readonly Route[] = [
  route({ method: 'GET', path: 'desk', answer: (_asked, desk) => desk.frame() }),
  route({ method: 'GET', path: 'events', answer: (_asked, desk) => desk.events() }),
]
