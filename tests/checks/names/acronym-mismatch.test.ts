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
    [
      'what stands for something else throughout',
      'Las llamadas RPC y el perfil ICC. El ICC es viejo.',
      'The RPC calls and the ICC profile. RPC and ICC are old.',
    ],
    ['codes of locales', 'Con en-US basta en EE. UU.', 'In the U.S. en-US will do.'],
    ['compounds', 'Imágenes generadas por IA con fondos de la UE.', 'AI-generated pictures, EU-funded.'],
    ['capitals', 'UN DÍA DE SOL.', 'UN, A DAY.'],
    [
      'a title that is cited as it is',
      '- Miao, F. [Guidance for using AI in the school](https://example.org/ai). UNESCO.',
      '- Miao, F. [Guidance for using AI in the school](https://example.org/ai). UNESCO.',
    ],
    [
      'a colour profile, which is no court',
      'Cargue el perfil ICC de la pantalla.',
      'Load the ICC profile of the screen.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('acronym-mismatch', facing(es, en)))

  it.each([
    [
      'the form of the other language beside a compound, or in one',
      'Una imagen generada por ⟦AI⟧ y un país de la UE.',
      'An AI-generated picture, a non-⟦UE⟧ country and a ⟦UE⟧-funded one.',
      [
        'Unexpected `UE`, expected `EU` in English',
        'Unexpected `UE`, expected `EU` in English',
        'Unexpected `AI`, expected `IA` in Spanish',
      ],
    ],
    [
      'the form of the other language in a quotation that was translated',
      'El panel “Retos de las herramientas de ⟦AI⟧”.\n\nLa charla “Datos para la IA”.',
      'The panel “Challenges of health data for AI tools”.\n\nThe talk “Data for the ⟦IA⟧”.',
      ['Unexpected `IA`, expected `AI` in English', 'Unexpected `AI`, expected `IA` in Spanish'],
    ],
    [
      'the form of the other language',
      'La ⟦UN⟧ y los ⟦U.S.⟧ también.\n\nUna ONG.',
      'The UN and the U.S. too.\n\nAn ⟦ONG⟧ of ours.',
      [
        'Unexpected `ONG`, expected `NGO` in English',
        'Unexpected `UN`, expected `ONU` in Spanish',
        'Unexpected `U.S.`, expected `EE. UU.` in Spanish',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('acronym-mismatch', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })

  it.each([
    ['USA Today', 'Lo dice USA Today. También el Team USA y USA-Canadá.', 'One.'],
    ['a title in English', 'Un motor «Made in USA», made in USA, y Born in the U.S.A. de Springsteen.', 'One.'],
    ['codes of countries', 'Ganaron Biles (USA) y Andrade (BRA).\n\n| País | Oros |\n|---|---|\n| USA | 5 |', 'One.'],
    ['what the text says to be foreign', 'USA, por sus siglas en inglés, y otra vez USA.', 'One.'],
    ['what the other edition has as a name', 'Team USA ganó.', 'Team USA won.'],
    ['English', 'Vive en los EE. UU.', 'He lives in the USA and in the U.S.A.'],
  ])('accepts `USA` in %s', (_what, es, en) => accepts('acronym-mismatch', facing(es, en)))

  it('warns of `USA` in Spanish, whatever stands opposite', () => {
    const es =
      'En ⟦USA⟧ y en Austin (⟦USA⟧).\n\n- De ⟦U.S.A.⟧ a Perú.\n\n> Los ⟦U. S. A.⟧, dijo.\n\nUn pie.[^1]\n\n[^1]: Desde ⟦USA⟧.'
    const en = 'In the United States.\n\n- From the US to Peru.\n\n> The USA.\n\nA foot.[^1]\n\n[^1]: From America.'
    const problems = rejects('acronym-mismatch', facing(es, en))
    expect(new Set(problems.map(({ severity, message }) => `${severity}: ${message}`))).toEqual(
      new Set(
        ['USA', 'U.S.A.', 'U. S. A.'].map(
          (said) => `warning: Unexpected \`${said}\`, expected \`EE. UU.\` or \`EUA\` in Spanish`,
        ),
      ),
    )
  })

  it('accepts `USA` where the glossary keeps it', () => {
    accepts('acronym-mismatch', {
      ...facing('Voló a USA.', 'He flew to the USA.'),
      [GLOSSARY]: '- {es: USA, en: USA, kind: acronym}\n',
    })
  })

  it('rejects what the glossary adds, and accepts what it keeps', () => {
    const [problem] = rejects('acronym-mismatch', {
      ...facing('El ⟦WB⟧ y la AI.', 'The WB and AI.'),
      [GLOSSARY]: '- {es: BM, en: WB, kind: acronym}\n- {es: AI, en: AI, kind: acronym}\n',
    })
    expect(problem?.message).toBe('Unexpected `WB`, expected `BM` in Spanish')
  })
})
