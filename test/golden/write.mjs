// npm run golden -- --write <seed|all>
//
// Writes the golden files anew. Read the diff before you commit it: they guard against change, and a wrong one guards
// a mistake.
import {createViteServer} from 'vitest/node'

const [option, name] = process.argv.slice(2)
const server = await createViteServer({configFile: false, appType: 'custom', server: {middlewareMode: true, ws: false}})

try {
  const {seeds, writeGoldens} = await server.ssrLoadModule('/test/util/goldens.ts')
  const chosen = seeds.filter((seed) => name === 'all' || (name && seed.startsWith(name)))

  if (option === '--write' && chosen.length > 0) {
    for (const seed of chosen) {
      writeGoldens(seed)
      console.log(`wrote test/golden/${seed}`)
    }
  } else {
    console.error(`usage: npm run golden -- --write <seed|all>\nseeds: ${seeds.join(', ')}`)
    process.exitCode = 2
  }
} finally {
  await server.close()
}
