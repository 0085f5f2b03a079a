/** What the desk says of edits that it does not make. */
export const deskEdit = {
  elsewhere: 'This part is edited in a text editor',
}
