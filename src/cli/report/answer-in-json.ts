/** What a command answers to machines, ready for stdout: an object on several lines, its form's version first. */
export const answerInJson = (answer: object): string => `${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`
