import { GROWN, publishLittle } from './little-sites.ts'

/** A process of its own, which publishes one site after the other until it is killed. */
const [root = '', out = ''] = process.argv.slice(2)
for (let round = Math.floor(Math.random() * 3); ; round += 1) {
  const site = GROWN[round % GROWN.length]
  if (site) await publishLittle({ root, out }, site)
  process.stdout.write('.')
}
