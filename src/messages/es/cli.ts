/** What the commands say. */
export const cli = {}
