import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { filesBelow } from '../../../src/publish/files-below.ts'

/** What html-validate holds of HTML as such and of its accessibility. */
const CONFIG: ConfigData = { root: true, extends: ['html-validate:recommended', 'html-validate:a11y'] }

/** Every fault in the HTML files of a built site: file, line, rule, what was found. `allowed`: rules that its texts may break. */
export async function htmlFaults(folder: string, allowed: readonly string[] = []): Promise<string[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ ...CONFIG, rules: Object.fromEntries(allowed.map((rule) => [rule, 'off'] as const)) }),
  )
  const faults: string[] = []
  for (const file of filesBelow(folder)) {
    if (!file.endsWith('.html')) continue
    const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file)
    for (const { messages } of results)
      faults.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`))
  }
  return faults
}
