import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportGithub } from '../../../src/cli/report/report-github.ts'
import { readInput } from '../../../src/pipeline.ts'
import { EN, writeNewsroom } from '../../support/newsroom.ts'
import { checkedWith, PROBLEMS } from './checked.ts'

describe('reportGithub', () => {
  it('makes an annotation of each problem', () => {
    expect(reportGithub(checkedWith(PROBLEMS)).split('\n')).toEqual([
      '::error file=articles/night-bus/index.en.md,line=6,endLine=6,col=1,endColumn=11,title=translator-missing::Missing translators, expected at least one because this is a translation of index.es.md%0AAdd their ids: `translators: [tom-hale]`.',
      '::warning file=articles/night-bus/index.en.md,line=16,endLine=16,col=54,endColumn=82,title=link-mismatch::Unexpected `http:`, expected `https:`%0AWrite https, where the host has it.',
      '::warning file=articles/night-bus/photo.jpg,line=1,endLine=1,col=1,endColumn=1,title=photo-remote::Unexpected file, expected one that an edition shows%0AName it in `photo.file` or take it away.',
      '',
    ])
  })

  it('lets no text of an article end the annotation or begin another command', () => {
    const [problem] = PROBLEMS
    if (!problem) throw new Error('a problem')
    const odd = { ...problem, file: 'articles/a,b:c/x.md', message: '100%\n::set-output name=x::y\r', endLine: 9 }
    expect(reportGithub(checkedWith([odd]))).toBe(
      '::error file=articles/a%2Cb%3Ac/x.md,line=6,endLine=9,title=translator-missing::100%25%0A::set-output name=x::y%0D%0AAdd their ids: `translators: [tom-hale]`.\n',
    )
  })

  it('names files as the repository does that the newsroom lies in', () => {
    const root = writeNewsroom()
    const { files } = readInput(root)
    mkdirSync(join(root, '.git'))
    expect(reportGithub({ files, articles: [], problems: PROBLEMS })).toContain(`file=${EN},`)
    const below = { ...files, root: join(root, 'sites', 'news') }
    expect(reportGithub({ files: below, articles: [], problems: PROBLEMS })).toContain(`file=sites/news/${EN},`)
  })
})
