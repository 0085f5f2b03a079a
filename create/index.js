#!/usr/bin/env node
// What it runs is compiled from src/create.ts: see bin/compile.mjs.
const { createNewsroom } = require('./create.bundle.js')

createNewsroom(process.argv.slice(2)).then((code) => {
  // A crash that nobody waited for has set it already.
  process.exitCode ||= code
})
