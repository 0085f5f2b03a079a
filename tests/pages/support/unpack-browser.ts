import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What it takes to start the browser. */
export interface Browser {
  executablePath: string
  /** Added to the environment. */
  env: Record<string, string>
}

/**
 * Unpacks Chromium of @sparticuz/chromium, with the libraries that it was built against, into a folder: of the system it
 * then needs only the C library and fonts. What the package keeps in the temporary folder for later runs may be cut short.
 */
export async function unpackBrowser(folder: string): Promise<Browser> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = false
    const executablePath = await chromium.executablePath()
    return { executablePath, env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fontsIn(folder) } }
  } finally {
    process.env = before
  }
}

/** The same fonts on every machine that has those with the widths of Times, Arial and Courier. */
function fontsIn(folder: string): Record<string, string> {
  if (!existsSync(LIBERATION))
    throw new Error(`${LIBERATION} is not there: install the fonts (apt install fonts-liberation)`)
  const file = join(folder, 'fonts.conf')
  writeFileSync(file, FONTS.replace('CACHE', join(folder, 'font-cache')))
  return { FONTCONFIG_FILE: file }
}

const LIBERATION = '/usr/share/fonts/truetype/liberation'
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${LIBERATION}</dir>
  <cachedir>CACHE</cachedir>
  <alias><family>monospace</family><prefer><family>Liberation Mono</family></prefer></alias>
  <alias><family>ui-monospace</family><prefer><family>Liberation Mono</family></prefer></alias>
</fontconfig>
`
