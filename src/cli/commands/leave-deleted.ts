/** Goes to another folder where the one that the process runs in was deleted: in that, most of what is loaded fails. */
export function leaveDeleted(folder: string): void {
  try {
    process.cwd()
  } catch {
    process.chdir(folder)
  }
}
