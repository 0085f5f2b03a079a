import { describe, expect, it } from 'vitest'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('file-stray', () => {
  it('accepts what systems and editors leave behind', () => {
    accepts('file-stray', {
      'articles/.DS_Store': 'x',
      'newsroom/Thumbs.db': 'x',
      'newsroom/people/ana-ruiz.yml~': 'x',
    })
  })

  it('warns of what is no article, no record and no person', () => {
    const problems = rejects('file-stray', {
      'articles/LEEME.txt': '⟦⟧Aquí van los artículos.\n',
      'newsroom/outlets.yaml': '⟦⟧infobae: {}\n',
      'newsroom/people/ana.txt': '⟦⟧Ana\n',
      'pages/plantilla.docx': '⟦⟧x',
    })
    expect(problems[1]).toMatchObject({
      severity: 'warning',
      message: 'Unexpected `newsroom/outlets.yaml`, expected only what the newsroom uses here',
    })
  })

  it('leaves an edition without a folder to another check', () => {
    accepts('file-stray', { 'articles/index.es.md': '---\ntitle: Uno\n---\n' })
  })
})
