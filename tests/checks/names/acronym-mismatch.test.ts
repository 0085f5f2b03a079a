import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const GLOSSARY = 'newsroom/glossary.yml'

describe('acronym-mismatch', () => {
  it.each([
    [
      'acronyms in the form of each language',
      'La UE, la ONU, la OPI y EE. UU. frente a la RPC.',
      'The EU, the UN, the IPO and the U.S. and the PRC.',
    ],
    [
      'names with an acronym in them',
      'Según ONU Mujeres y AI Now, en US-ASCII, por US$ 5.',
      'UN Women and AI Now, in US-ASCII, for US$ 5.',
    ],
    ['quotations', 'La charla “Ethics in AI” gustó.', 'The talk “Ethics in AI” was liked.'],
    ['what the edition says to be foreign', 'El NLP (por sus siglas en inglés). Y el NLP.', 'NLP. And NLP.'],
    [
      'what the letters stand for otherwise',
      'El Archivo de Internet (IA, Internet Archive).',
      'The Internet Archive (IA).',
    ],
    ['capitals', 'UN DÍA DE SOL.', 'UN, A DAY.'],
    [
      'a title that is cited as it is',
      '- Miao, F. [Guidance for using AI in the school](https://example.org/ai). UNESCO.',
      '- Miao, F. [Guidance for using AI in the school](https://example.org/ai). UNESCO.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('acronym-mismatch', facing(es, en)))

  it.each([
    [
      'the form of the other language',
      'La ⟦UN⟧ y los ⟦U.S.⟧ también.\n\nUna ONG.',
      'The UN and the U.S. too.\n\nAn ⟦ONG⟧ of ours.',
      [
        'Unexpected `ONG`, expected `NGO` in English',
        'Unexpected `UN`, expected `ONU` in Spanish',
        'Unexpected `U.S.`, expected `EEUU` in Spanish',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('acronym-mismatch', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })

  it('rejects what the glossary adds, and accepts what it keeps', () => {
    const [problem] = rejects('acronym-mismatch', {
      ...facing('El ⟦WB⟧ y la AI.', 'The WB and AI.'),
      [GLOSSARY]: '- {es: BM, en: WB, kind: acronym}\n- {es: AI, en: AI, kind: acronym}\n',
    })
    expect(problem?.message).toBe('Unexpected `WB`, expected `BM` in Spanish')
  })
})
