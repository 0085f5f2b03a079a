/** What is said around questions on a terminal. */
export const cliAsk = {
  ask: {
    choose: 'Arrow keys choose, Enter confirms.',
    expected: (what: string) => `Expected ${what}.`,
    needed: 'An answer is needed here; Ctrl-C ends and writes nothing.',
  },
}
