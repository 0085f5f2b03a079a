/** What `facing desk --help` says. */
export const helpDesk = {
  summary: 'open the newsroom in a browser: write, translate, review, publish',
  about:
    'Opens a page on this machine alone in which a text goes from first draft to publication in both languages. It works on ' +
    'the files of the newsroom, which others may change meanwhile, and shows the site beside them as `facing dev` does. In a ' +
    'folder without a newsroom it makes one. Ctrl-C ends it.',
  options: {
    port: 'the port (default: the last one, or 8090); where it is taken, the next one that is free',
    'no-open': 'open no browser',
    machine: 'a program, or an https address, that proposes translations when it is asked to',
    publish: 'a program to run after publishing, in the newsroom, such as one that sends the site to its server',
    shortcut: 'write a file that opens this desk when it is double-clicked, and end',
  },
  example: 'facing desk --shortcut',
}
