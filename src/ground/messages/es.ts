import { addressChecks } from './es/checks-addresses.ts'
import { attributionChecks } from './es/checks-attribution.ts'
import { coverageChecks } from './es/checks-coverage.ts'
import { filesChecks } from './es/checks-files.ts'
import { frontMatterChecks } from './es/checks-front-matter.ts'
import { linksChecks } from './es/checks-links.ts'
import { lossChecks } from './es/checks-loss.ts'
import { markupChecks } from './es/checks-markup.ts'
import { namesChecks } from './es/checks-names.ts'
import { pairingChecks } from './es/checks-pairing.ts'
import { quantitiesChecks } from './es/checks-quantities.ts'
import { recordChecks } from './es/checks-records.ts'
import { spellingChecks } from './es/checks-spelling.ts'
import { stalenessChecks } from './es/checks-staleness.ts'
import { structureChecks } from './es/checks-structure.ts'
import { typographyChecks } from './es/checks-typography.ts'
import { yamlChecks } from './es/checks-yaml.ts'
import { cli } from './es/cli.ts'
import { cms } from './es/cms.ts'
import { deskBegun } from './es/desk-begun.ts'
import { deskDetails } from './es/desk-details.ts'
import { deskEdit } from './es/desk-edit.ts'
import { deskExchange } from './es/desk-exchange.ts'
import { deskMachine } from './es/desk-machine.ts'
import { deskPublish } from './es/desk-publish.ts'
import { deskRefusals } from './es/desk-refusals.ts'
import { deskRows } from './es/desk-rows.ts'
import { deskServer } from './es/desk-server.ts'
import { disk } from './es/disk.ts'
import { expects } from './es/expects.ts'
import { importTexts } from './es/import.ts'
import { keys } from './es/keys.ts'
import { lsp } from './es/lsp.ts'
import { pages } from './es/pages.ts'
import { publish } from './es/publish.ts'

/** Every text in the language of the file's name. */
export const es = {
  checks: {
    ...filesChecks,
    ...frontMatterChecks,
    ...addressChecks,
    ...pairingChecks,
    ...attributionChecks,
    ...recordChecks,
    ...linksChecks,
    ...structureChecks,
    ...lossChecks,
    ...markupChecks,
    ...stalenessChecks,
    ...quantitiesChecks,
    ...namesChecks,
    ...coverageChecks,
    ...typographyChecks,
    ...spellingChecks,
    ...yamlChecks,
  },
  cli,
  desk: {
    begun: deskBegun,
    details: deskDetails,
    edit: deskEdit,
    exchange: deskExchange,
    machine: deskMachine,
    refusals: deskRefusals,
    rows: deskRows,
    publish: deskPublish,
    server: deskServer,
  },
  disk,
  expects,
  cms,
  keys,
  lsp,
  import: importTexts,
  pages,
  publish,
}
