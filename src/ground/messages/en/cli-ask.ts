/** What is said around questions on a terminal. */
export const cliAsk = {
  ask: {
    choose: 'Arrow keys choose, Enter confirms.',
    needed: 'An answer is needed here; Ctrl-C ends and writes nothing.',
  },
}
