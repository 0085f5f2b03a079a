import type { Code, CodeKind } from './text-piece.ts'

/** The first that matches tells what stands alone. */
const ALONE: readonly [kind: CodeKind, data: RegExp][] = [
  ['part', /^¶$/],
  ['note', /^\[\^[^\]]+\]$/],
  ['code', /^`[\s\S]*`$/],
  ['image', /^!\[/],
  ['address', /^<(?:[a-z][a-z\d+.-]+:|[^\s@<>]+@)[^\s<>]*>$|^(?:https?:\/\/|www\.)\S+$|^[^\s@<>]+@[^\s@<>]+$/i],
  ['html', /^<[\s\S]*>$|^&/],
  ['break', /^(?:\\| {2,})\n[ \t]*$/],
]
const OPENING: readonly [kind: CodeKind, data: RegExp][] = [
  ['strong', /^(?:\*\*|__)$/],
  ['emphasis', /^[*_]$/],
  ['delete', /^~~$/],
  ['image', /^!\[/],
  ['link', /^\[/],
]

/** What Markdown stands for, whatever a tool says of its code: `opening` is that of its pair. */
export function kindOfData(role: Code['role'], data: string, opening = data): CodeKind {
  const rows = role === 'alone' ? ALONE : OPENING
  return rows.find(([, pattern]) => pattern.test(opening))?.[0] ?? 'frame'
}
