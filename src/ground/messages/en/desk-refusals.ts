import { count } from '../count.ts'
import { quote } from '../quote.ts'

/** Why the desk does not write what somebody asked of details, reasons, notes, records and photos. */
export const deskRefusals = {
  editionMissing: (path: string) => `${path} is not there any more`,
  detailsChanged: 'The details changed in the file meanwhile: nothing was written',
  detailUnknown: (path: string) => `There is no detail ${quote(path)}`,
  detailsWrong: (problems: number) =>
    `${count(problems, 'detail', 'details')} cannot be saved like this: nothing was written`,
  machineReason: 'A machine translated blocks of this text: a reason is needed where that is not to be said any more',
  reasonMissing: 'A reason is needed',
  problemGone: 'The problem is not there any more: nothing was written',
  allowSafety: 'What guards safety cannot be accepted',
  allowUnreadable: (path: string) => `\`allow\` in ${path} is no list: mend it first`,
  noteEmpty: 'The note says nothing',
  noteGone: 'There is no such note or block any more: nothing was written',
  notesChanged: 'The notes changed meanwhile: nothing was written. Send it again',
  notesFull: (path: string) => `${path} would be too long: remove notes that are settled`,
  notesUnreadable: (path: string) => ({
    message: `Unexpected text in ${path}, expected a list of notes with \`block\`, \`by\`, \`date\` and \`text\``,
    note: 'Mend the file in a text editor, or move it away. Until then no notes are shown, and none is written.',
  }),
  nameMissing: 'A name is needed',
  outletAddress: (name: string) =>
    `An address of ${quote(name)} is needed, by which it is known again: fill in the address of the original first`,
  termKnown: (term: string, translation: string) => `The glossary has ${quote(term)} already: ${quote(translation)}`,
  recordUnreadable: (path: string) => `${path} cannot be read as it is: mend it first, nothing was added`,
  recordChanged: (path: string) => `${path} changed meanwhile: nothing was written. Try again`,
  photoUnfit: 'Unexpected file, expected a JPEG, PNG, WebP or AVIF picture of 20 MB and 100 million pixels at most',
}
