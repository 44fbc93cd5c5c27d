// ajv and Redocly on the JSON of a built site: node api.mjs FOLDER, the folder api/v1. One line for each thing that is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const folder = process.argv[2];
const read = file => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true }));
const schemas = new Map(readdirSync(join(folder, 'schema')).map(file => [file, ajv.compile(read(join('schema', file)))]));
const documents = readdirSync(folder, { recursive: true })
  .filter(file => file.endsWith('.json') && file !== 'openapi.json' && !file.startsWith('schema'));

for (const file of documents) {
  const document = read(file);
  const validate = schemas.get(document.schema?.split('/').at(-1));
  if (!validate) {
    console.log(`${file}: it names no schema`);
  } else if (!validate(document)) {
    validate.errors.forEach(error => console.log(`${file}${error.instancePath}: ${error.message}`));
  }
}

// What a document has to be, without what is a matter of taste; and its examples have to be what its schemas say.
const config = await createConfig({
  extends: ['spec'],
  rules: { 'no-unresolved-refs': 'error', 'no-unused-components': 'error', 'no-invalid-media-type-examples': 'error' },
});
const source = readFileSync(join(folder, 'openapi.json'), 'utf8');
for (const problem of await lintFromString({ source, absoluteRef: join(folder, 'openapi.json'), config })) {
  console.log(`openapi.json${problem.location[0].pointer ?? ''}: ${problem.ruleId}: ${problem.message}`);
}

console.log(`${documents.length} documents, ${schemas.size} schemas`);
