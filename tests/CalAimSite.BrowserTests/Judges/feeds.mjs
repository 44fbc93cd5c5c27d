// ajv on JSON Feeds: node feeds.mjs FILE... One line for each thing that is wrong.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import schema from 'jsonfeed-schema';

const validate = addFormats(new Ajv({ allErrors: true, strict: false })).compile(schema);
for (const file of process.argv.slice(2)) {
  if (!validate(JSON.parse(readFileSync(file, 'utf8')))) {
    validate.errors.forEach(error => console.log(`${file}${error.instancePath}: ${error.message}`));
  }
}
