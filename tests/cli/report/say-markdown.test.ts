import { expect, it } from 'vitest'
import { sayMarkdown } from '../../../src/cli/report/say-markdown.ts'

const PAGE = `# photo-missing

Finds a [photo](https://example.org/) that is *not* there,
and says \`photo.file\`.

## Wrong

\`\`\`yaml
photo:
  file: a.jpg
\`\`\`

> A note that is
> quoted.

- first
- second, which is longer than one line of this terminal

1. one
2. two
`

it('says a page as text for a terminal', () => {
  expect(sayMarkdown(PAGE, { colour: false, width: 40 })).toBe(`photo-missing

Finds a photo that is not there, and
says \`photo.file\`.

Wrong

    photo:
      file: a.jpg

│ A note that is quoted.

• first
• second, which is longer than one line
  of this terminal

1. one
2. two
`)
})

it('sets titles and code off by colour', () => {
  const said = sayMarkdown('# a\n\n## b\n\n    c\n', { colour: true, width: 40 })
  expect(said).toBe('\u001B[1m\u001B[4ma\u001B[24m\u001B[22m\n\n\u001B[1mb\u001B[22m\n\n    \u001B[36mc\u001B[39m\n')
})
