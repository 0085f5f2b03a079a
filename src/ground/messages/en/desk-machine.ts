import { count } from '../count.ts'

/** What the desk says of texts that a program translates. */
export const deskMachine = {
  none: 'No program translates here: start the desk with `--machine`',
  late: (machine: string) => `${machine} did not answer within 30 seconds: nothing was written`,
  failed: (machine: string, detail: string) => `${machine} failed: ${detail}. Nothing was written`,
  unreadable: (machine: string) =>
    `Unexpected answer of ${machine}, expected \`version\`, \`name\` and the blocks that it was asked: nothing was written`,
  empty: (name: string) => `${name} translated nothing`,
  unfit: (name: string) =>
    `${name} translated nothing that can be put in: the texts changed meanwhile, or are none that can stand there`,
  notToDo: 'Only what is not translated is given to a program',
  saved: (name: string, blocks: number, left: number) =>
    `${name} translated ${count(blocks, 'block', 'blocks')}${left > 0 ? `, and ${left} could not be put in` : ''}. Revise before “done”.`,
  method: 'Its edition now says that a machine and a person translated it.',
}
