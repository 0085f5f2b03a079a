import { type Host, processHost } from './cli/commands/command-context.ts'
import { NEW_NEWSROOM } from './cli/commands/new/new-commands.ts'
import { runCommand } from './cli/commands/run-command.ts'

/** `npm create facing-pages [DIR]`: what `facing new newsroom` does, from a package that has nothing else in it; the exit code. */
export const createNewsroom = (argv: string[], host: Host = processHost()): Promise<number> =>
  runCommand([{ name: 'new', commands: [NEW_NEWSROOM] }], ['new', 'newsroom', ...argv], host)
