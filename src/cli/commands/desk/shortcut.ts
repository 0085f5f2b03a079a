import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../ground/basics/package-root.ts'
import { quietly } from '../../../ground/basics/quietly.ts'
import { createFiles } from '../../../write/create-files.ts'
import { reportNew } from '../../report/report-new.ts'
import type { CommandContext } from '../command-context.ts'

/** `facing desk --shortcut`: writes a file that opens this desk when it is double-clicked. Throws Stop (3) where it is there already. */
export function writeShortcut(context: CommandContext, platform: NodeJS.Platform = process.platform): number {
  const { root, language, texts, stdout } = context
  const command = [
    process.execPath,
    join(packageRoot(), 'bin', 'facing.js'),
    'desk',
    '--root',
    root,
    '--lang',
    language,
  ]
  const { name, content } = shortcutOf(command, platform, texts.cli.desk.name)
  createFiles(root, { [name]: content })
  quietly(() => chmodSync(join(root, name), 0o755))
  stdout.write(reportNew({ written: [name], missing: [], next: [texts.cli.desk.shortcutNext(name)] }, context))
  return 0
}

function shortcutOf(command: readonly string[], platform: NodeJS.Platform, title: string) {
  if (platform === 'win32') {
    const words = command.map((word) => `"${word.replaceAll('%', '%%')}"`)
    return {
      name: 'facing-desk.cmd',
      // The file is UTF-8, which the prompt reads as such from the second line on: folders have accents.
      content: `@echo off\r\nchcp 65001 >nul\r\ntitle ${title}\r\n${words.join(' ')}\r\nif errorlevel 1 pause\r\n`,
    }
  }
  const words = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  if (platform === 'darwin') return { name: 'facing-desk.command', content: `#!/bin/sh\nexec ${words}\n` }
  const exec = command.map((word) => `"${word.replace(/["`$\\]/g, '\\\\$&').replaceAll('%', '%%')}"`).join(' ')
  const lines = ['[Desktop Entry]', 'Type=Application', `Name=${title}`, `Exec=${exec}`, 'Terminal=true']
  return { name: 'facing-desk.desktop', content: `${lines.join('\n')}\n` }
}
