// node test/quantity/write.mjs
//
// Makes the tables of docs/quantities.md anew. Read the diff before you commit it.
import {createViteServer} from 'vitest/node'

const server = await createViteServer({
  configFile: false,
  appType: 'custom',
  server: {middlewareMode: true, ws: false}
})

try {
  const {writeQuantitiesPage} = await server.ssrLoadModule('/test/quantity/tables.ts')
  writeQuantitiesPage()
} finally {
  await server.close()
}
