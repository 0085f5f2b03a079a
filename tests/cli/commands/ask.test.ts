import { describe, expect, it } from 'vitest'
import { type Ask, type AskedQuestion, askIn } from '../../../src/cli/commands/ask.ts'
import type { CommandContext } from '../../../src/cli/commands/command-context.ts'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { Stop } from '../../../src/model.ts'
import { fakeTerminal, KEYS } from '../../support/fake-terminal.ts'
import { fakeHost } from '../../support/run-main.ts'

const contextOf = (changes: Partial<CommandContext>): CommandContext => ({
  ...fakeHost().host,
  argv: [],
  root: '/',
  language: 'en',
  texts: textsOf('en'),
  format: 'pretty',
  quiet: false,
  colour: false,
  width: 80,
  ...changes,
})

const NAME: AskedQuestion = {
  ask: 'What is its name?',
  help: 'As readers know it: at the top of every page, in search engines and wherever somebody links to it. It can be changed at any time.',
}

/** Asks at a terminal where this is typed. */
async function asking(question: AskedQuestion, ...keys: string[]): Promise<{ answer: string; shown: string }> {
  const { terminal, shown } = fakeTerminal(...keys)
  const ask = askIn(contextOf({ terminal })) as Ask
  return { answer: await ask(question), shown: shown() }
}

describe('ask', () => {
  it('gives back what was typed, without space around it', async () => {
    const { answer, shown } = await asking(NAME, `  El Faro ñ ${KEYS.enter}`)
    expect(answer).toBe('El Faro ñ')
    expect(shown).toContain('◆  What is its name?\n│  As readers know it')
    expect(
      shown
        .split('█')[0]
        ?.split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([])
  })

  it('takes the fallback for an empty answer, and shows it', async () => {
    const { answer, shown } = await asking({ ...NAME, fallback: 'The Lantern' }, KEYS.enter)
    expect([answer, shown.includes('The Lantern')]).toEqual(['The Lantern', true])
    expect((await asking({ ...NAME, fallback: '' }, KEYS.enter)).answer).toBe('')
  })

  it('asks again until the answer is right', async () => {
    const wrong = (answer: string) => (answer === 'x' ? 'Expected more than a letter.' : undefined)
    const { answer, shown } = await asking({ ...NAME, wrong }, `${KEYS.enter}x${KEYS.enter}yz${KEYS.enter}`)
    expect(answer).toBe('xyz')
    expect(shown).toContain('An answer is needed here')
    expect(shown).toContain('Expected more than a letter.')
  })

  it('lets choose, from the fallback on', async () => {
    const choices = ['es', 'en', 'pt'].map((value) => ({ value, label: value.toUpperCase() }))
    expect((await asking({ ...NAME, choices }, KEYS.enter)).answer).toBe('es')
    const { answer, shown } = await asking({ ...NAME, choices, fallback: 'en' }, `${KEYS.down}${KEYS.enter}`)
    expect([answer, shown.includes('Arrow keys choose, Enter confirms.')]).toEqual(['pt', true])
  })

  it.each([KEYS.ctrlC, `half an ans${KEYS.ctrlC}`, KEYS.ctrlD])('ends with 2 at %j', async (keys) => {
    const ended = await asking(NAME, keys).catch((error: unknown) => error)
    expect(ended).toMatchObject({ exit: 2, code: 'questions-ended' })
    expect(ended).toBeInstanceOf(Stop)
  })

  it('asks nobody without a terminal, and nobody who reads JSON', () => {
    const { terminal } = fakeTerminal()
    expect(askIn(contextOf({}))).toBeUndefined()
    expect(askIn(contextOf({ terminal, format: 'json' }))).toBeUndefined()
  })
})
