import type { DeskBuild, OnDeskStep } from '../../../desk/desk.ts'
import { recordPublished } from '../build/record-published.ts'
import { buildNewsroom } from '../build-newsroom.ts'
import { chooseOut } from '../choose-out.ts'
import type { CommandContext } from '../command-context.ts'

/** What `facing build` does, told to whoever pressed the button. Throws Stop. */
export async function publishFromDesk(context: CommandContext, onStep: OnDeskStep): Promise<DeskBuild> {
  const options = { out: chooseOut(undefined, context), drafts: false, future: false, downloads: [] }
  const { built } = recordPublished(await buildNewsroom(context, options, { step: onStep, end: () => {} }), context)
  return built
}
