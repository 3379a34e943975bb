// node test/docs/write.mjs
//
// Makes the tables of the documentation anew, which are made from the code. Read the diff before you commit it.
import {createViteServer} from 'vitest/node'

const server = await createViteServer({
  configFile: false,
  appType: 'custom',
  server: {middlewareMode: true, ws: false}
})

try {
  const {renewAll} = await server.ssrLoadModule('/test/docs/tables.ts')
  const changed = renewAll()
  for (const path of changed) console.log(`wrote ${path}`)
  if (changed.length === 0) console.log('all tables say what the code says')
} finally {
  await server.close()
}
