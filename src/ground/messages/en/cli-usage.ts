import { quote } from '../quote.ts'

/** What is said of a command line that cannot be carried out. */
export const cliUsage = {
  usageErrors: {
    'option-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Unexpected option ${quote(name)}, expected one that this command knows${orLike(suggestion)}`,
      note: 'Run the command with --help to see its options.',
    }),
    'command-unknown': (name: string, suggestion: string | undefined, group: string) => ({
      message: `Unexpected command ${quote(name)}, expected one of those in \`${group} --help\`${orLike(suggestion)}`,
      note: `Run \`${group} --help\` to see the commands.`,
    }),
    'command-missing': () => ({
      message: 'Missing command, expected one of those in `facing --help`',
      note: 'Try `facing check`: it tells every problem of the newsroom and changes nothing.',
    }),
    'word-missing': (group: string) => ({
      message: `Missing word after ${quote(group)}, expected one of those in \`${group} --help\``,
      note: 'Choose one of those shown above.',
    }),
    'argument-missing': (name: string) => ({
      message: `Missing ${quote(name)}, expected it after the name of the command`,
      note: 'Run the command with --help to see an example.',
    }),
    'argument-unexpected': (command: string) => ({
      message: `Unexpected words after ${quote(command)}, expected fewer`,
      note: 'Names with spaces go between quotation marks. Run the command with --help to see an example.',
    }),
    'option-value-missing': (option: string) => ({
      message: `Missing value of ${quote(option)}, expected it after the option`,
      note: 'Run the command with --help to see an example.',
    }),
    'option-value': (option: string, value: string, expected: string, suggestion: string | undefined) => ({
      message: `Unexpected value ${quote(value)} of ${quote(option)}, expected ${expected}${orLike(suggestion)}`,
      note: 'Run the command with --help to see what each option takes.',
    }),
    'root-missing': (root: string) => ({
      message: `Missing folder ${quote(root)}, expected a newsroom there: a folder with articles/ and newsroom/`,
      note: 'Run the command inside the newsroom, or name its folder with --root.',
    }),
    'key-form': (key: string) => ({
      message: `Unexpected key ${quote(key)}, expected 3 or more of a–z, 0–9 and hyphens, and no code of a language`,
      note: 'Choose a short name for the folder, such as night-bus; leave it out to have one made from the title.',
    }),
    'person-known': (name: string, file: string) => ({
      message: `Unexpected person ${quote(name)}, expected somebody who is not there yet: ${file} has this name`,
      note: 'Nothing was written. If it is somebody else of the same name, give the person another id with --id.',
    }),
    'person-unknown': (name: string, suggestion: string | undefined) => ({
      message: `Unexpected person ${quote(name)}, expected the name or the id of somebody in newsroom/people/${orLike(suggestion)}`,
      note: 'Nothing was written. Add the person first: `facing new person`.',
    }),
    'questions-ended': () => ({
      message: 'Unexpected end of the questions before the last answer, expected all of them',
      note: 'Nothing was written. Run the command again, or give the answers as options: --help shows them.',
    }),
    'option-missing': (option: string, expected: string) => ({
      message: `Missing ${quote(option)}, expected ${expected}`,
      note: 'Add the option, or run the command on a terminal, where it asks.',
    }),
    'option-useless': (option: string, file: string) => ({
      message: `Unexpected ${quote(option)}, expected none beside ${quote(file)}: it says itself what it is`,
      note: 'Nothing was written. Leave the option out.',
    }),
    'dictionary-missing': (name: string) => ({
      message: `Missing package ${quote(name)}, expected a spelling dictionary beside this tool`,
      note:
        'Install both languages’: `npm install --save-dev dictionary-es dictionary-en`. For the spelling of a country add ' +
        'its own, such as dictionary-es-mx, dictionary-es-ar or dictionary-en-gb. They come under licences of their own and are no part of this tool.',
    }),
    'check-unknown': (id: string, suggestion: string | undefined) => ({
      message: `Unexpected check ${quote(id)}, expected the id of one${orLike(suggestion)}`,
      note: 'Ids stand behind the problems that `facing check` tells.',
    }),
    'block-unknown': (id: string, key: string, suggestion: string | undefined) => ({
      message: `Unexpected block ${quote(id)}, expected the id of one in ${quote(key)}${orLike(suggestion)}`,
      note: `Run \`facing diff ${key}\` or \`facing align ${key}\` to see the ids.`,
    }),
    'key-and-all': (key: string) => ({
      message: `Unexpected ${quote(key)} beside --all, expected one of the two`,
      note: 'Name an article to record it alone; use --all to record every one.',
    }),
    'key-unknown': (key: string, suggestion: string | undefined) => ({
      message: `Unexpected key ${quote(key)}, expected the name of a folder in articles/${orLike(suggestion)}`,
      note: 'Write the folder’s name as it is there; `facing status` lists them all.',
    }),
  },
}

const orLike = (suggestion: string | undefined) => (suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`)
