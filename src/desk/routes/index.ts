import type { Route } from '../route.ts'
import { DESK_ROUTES } from './desk.ts'

/** The one table of routes. */
export const ROUTES: readonly Route[] = [...DESK_ROUTES]
