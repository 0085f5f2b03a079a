// Builds real articles that nobody wrote for this tool: a copy of the newsroom, whose faults are
// warnings, and drafts where they touch safety. `node build-corpus.js FOLDER [OUT]`: the site is kept where OUT is named
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [corpus, out] = process.argv.slice(2)
const root = mkdtempSync(join(tmpdir(), 'corpus-'))
try {
  cpSync(corpus, root, { recursive: true })
  const errors = facing('check').problems.filter(({ severity }) => severity === 'error')
  const checks = [...new Set(errors.map(({ check }) => check))]
  const lowered = checks.filter((check) => !facing('explain', check).safety)
  for (const { check, file } of errors) if (!lowered.includes(check)) makeDraft(join(root, file))
  const site = join(root, 'newsroom', 'site.yml')
  const lines = lowered.map((check) => `  ${check}: warning\n`)
  writeFileSync(site, `${readFileSync(site, 'utf8')}checks:\n${lines.join('')}`)
  const built = facing('build', ...(out ? ['--out', out] : []))
  const left = built.problems.filter(({ severity }) => severity === 'error')
  for (const { file, line, check, message } of left.slice(0, 10)) console.log(`  ${file}:${line} ${check}: ${message}`)
  console.log(`  ${built.pages} pages, ${errors.length} errors put up with, ${built.seconds} s`)
  process.exitCode = left.length === 0 && built.pages > 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true })
}

/** What guards safety stays an error: such an article is not published. */
function makeDraft(edition) {
  const text = readFileSync(edition, 'utf8')
  if (!text.includes('\ndraft: true\n')) writeFileSync(edition, text.replace('\n', '\ndraft: true\n'))
}

function facing(...command) {
  const argv = ['bin/facing.js', ...command, '--root', root, '--format', 'json', '--lang', 'en']
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stdout === '') throw new Error(stderr)
  const { error, ...said } = JSON.parse(stdout)
  if (error) throw new Error(`${error.code}: ${error.message}`)
  return said
}
