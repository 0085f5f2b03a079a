import * as z from 'zod'
import { publishNewsroom } from '../publish/publish-newsroom.ts'
import { publishPlan } from '../publish/publish-plan.ts'
import { type Route, route } from '../route.ts'

/** What publishing would do, and publishing. */
export const PUBLISH_ROUTES: readonly Route[] = [
  route({ method: 'GET', path: 'publish', answer: (_asked, desk) => publishPlan(desk) }),
  route({ method: 'POST', path: 'publish', body: z.strictObject({}), answer: (_asked, desk) => publishNewsroom(desk) }),
]
