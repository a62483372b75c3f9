// node run.mjs REQUEST: a file of {models: [path], outputs: [name], repeats}; answers on standard output
// with {models: [{values: [[number a month] an output], seconds: [a run]}]}.
import fs from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { generateCode, parseModel, resetState } from '@sdeverywhere/compile'
import { createSynchronousModelRunner } from '@sdeverywhere/runtime'

console.log = console.error // what the compiler has to say is no answer

async function translated(path, outputVarNames) {
  resetState()
  const code = generateCode(parseModel(fs.readFileSync(path, 'utf8'), 'vensim', '.'), {
    spec: { outputVarNames }, operations: ['generateJS'], extData: new Map(), directData: new Map(),
    modelDirname: '.'
  })
  fs.writeFileSync(`${path}.mjs`, code)
  return (await import(pathToFileURL(`${path}.mjs`))).default()
}

const request = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const models = []
for (const path of request.models) {
  const runner = createSynchronousModelRunner(await translated(path, request.outputs))
  const outputs = runner.createOutputs()
  const seconds = []
  for (let i = 0; i < request.repeats; i++) {
    const start = performance.now()
    runner.runModelSync([], outputs)
    seconds.push((performance.now() - start) / 1000)
  }
  models.push({ values: outputs.varSeries.map(series => series.points.map(point => point.y)), seconds })
}
process.stdout.write(JSON.stringify({ models }))
