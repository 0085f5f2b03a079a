import { addressChecks } from './en/checks-addresses.ts'
import { attributionChecks } from './en/checks-attribution.ts'
import { coverageChecks } from './en/checks-coverage.ts'
import { filesChecks } from './en/checks-files.ts'
import { frontMatterChecks } from './en/checks-front-matter.ts'
import { linksChecks } from './en/checks-links.ts'
import { lossChecks } from './en/checks-loss.ts'
import { markupChecks } from './en/checks-markup.ts'
import { namesChecks } from './en/checks-names.ts'
import { pairingChecks } from './en/checks-pairing.ts'
import { quantitiesChecks } from './en/checks-quantities.ts'
import { recordChecks } from './en/checks-records.ts'
import { spellingChecks } from './en/checks-spelling.ts'
import { stalenessChecks } from './en/checks-staleness.ts'
import { structureChecks } from './en/checks-structure.ts'
import { typographyChecks } from './en/checks-typography.ts'
import { yamlChecks } from './en/checks-yaml.ts'
import { cli } from './en/cli.ts'
import { cms } from './en/cms.ts'
import { deskBegun } from './en/desk-begun.ts'
import { deskDetails } from './en/desk-details.ts'
import { deskEdit } from './en/desk-edit.ts'
import { deskExchange } from './en/desk-exchange.ts'
import { deskMachine } from './en/desk-machine.ts'
import { deskPublish } from './en/desk-publish.ts'
import { deskRefusals } from './en/desk-refusals.ts'
import { deskRows } from './en/desk-rows.ts'
import { deskServer } from './en/desk-server.ts'
import { disk } from './en/disk.ts'
import { expects } from './en/expects.ts'
import { importTexts } from './en/import.ts'
import { keys } from './en/keys.ts'
import { lsp } from './en/lsp.ts'
import { pages } from './en/pages.ts'
import { publish } from './en/publish.ts'

/** Every text in the language of the file's name. */
export const en = {
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
