/** What the desk says of edits that it does not make. */
export const deskEdit = {
  elsewhere: 'This part is edited in a text editor',
  conflict: 'The text changed in the file meanwhile: nothing was written',
  otherKind: (row: string) =>
    `With this text ${row} would be something else, or two: nothing was written. Press Enter twice to begin a paragraph`,
  alone: 'There is nothing here that this can be done with: nothing was written',
  busy: 'Another program goes on changing the file: nothing was written. Try again',
  restUnasked: 'Is the rest up to date?',
  nothingOpposite: (row: string) => `Nothing stands opposite ${row} yet: translate it, or say why it is left out`,
  blockUnknown: (id: string) => `There is no row “${id}” any more`,
  translationMissing: 'There is no translation yet that could be up to date',
  undoGone: 'The text changed since: it cannot be undone any more. The history of the row has it',
  findEmpty: 'Say what is to be found',
}
