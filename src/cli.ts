import type { CommandEntry, CommandGroup, Host } from './cli/commands/command-context.ts'
import { processHost } from './cli/commands/command-context.ts'
import { NEW_COMMANDS } from './cli/commands/new/new-commands.ts'
import { runCommand } from './cli/commands/run-command.ts'

/** The one table of commands; what a command needs is loaded when it is called. */
export const COMMANDS: readonly (CommandEntry | CommandGroup)[] = [
  NEW_COMMANDS,
  {
    name: 'check',
    words: { name: 'key', many: true },
    options: { spelling: null },
    formats: ['sarif', 'github'],
    load: async () => (await import('./cli/commands/check.ts')).check,
  },
  {
    name: 'build',
    options: { out: 'dir', drafts: null, future: null, epub: null, pdf: null },
    load: async () => (await import('./cli/commands/build.ts')).build,
  },
  {
    name: 'dev',
    options: { port: 'port' },
    load: async () => (await import('./cli/commands/dev.ts')).dev,
  },
  {
    name: 'desk',
    options: { port: 'port', 'no-open': null, machine: 'program', publish: 'program', shortcut: null },
    load: async () => (await import('./cli/commands/desk.ts')).desk,
  },
  {
    name: 'status',
    words: { name: 'key', many: true },
    load: async () => (await import('./cli/commands/status.ts')).status,
  },
  {
    name: 'diff',
    words: { name: 'key', required: true },
    load: async () => (await import('./cli/commands/diff.ts')).diff,
  },
  {
    name: 'accept',
    words: { name: 'key', others: 'block' },
    options: { all: null, reason: 'reason' },
    load: async () => (await import('./cli/commands/accept.ts')).accept,
  },
  {
    name: 'translate',
    words: { name: 'key', required: true },
    options: { to: 'language', translator: 'person' },
    load: async () => (await import('./cli/commands/translate.ts')).translate,
  },
  {
    name: 'align',
    words: { name: 'key', many: true },
    load: async () => (await import('./cli/commands/align.ts')).align,
  },
  {
    name: 'export',
    words: { name: 'key', many: true },
    options: { xliff: null, tmx: null, to: 'language', out: 'file' },
    load: async () => (await import('./cli/commands/export.ts')).runExport,
  },
  {
    name: 'import',
    words: { name: 'file', many: true },
    options: {
      key: 'key',
      lang: 'language',
      'translation-of': 'key',
      title: 'title',
      set: 'assignment',
      'dry-run': null,
    },
    repeatable: ['set'],
    langOfText: true,
    load: async () => (await import('./cli/commands/import.ts')).runImport,
  },
  {
    name: 'format',
    words: { name: 'key', many: true },
    options: { check: null, fix: null },
    load: async () => (await import('./cli/commands/format.ts')).format,
  },
  {
    name: 'lsp',
    options: { stdio: null },
    load: async () => (await import('./cli/commands/lsp.ts')).lsp,
  },
  {
    name: 'explain',
    words: { name: 'check' },
    load: async () => (await import('./cli/commands/explain.ts')).explain,
  },
]

/** Runs one command line (without node and the script); the exit code. Never throws and never ends the process. */
export const main = (argv: string[], host: Host = processHost()): Promise<number> => runCommand(COMMANDS, argv, host)
