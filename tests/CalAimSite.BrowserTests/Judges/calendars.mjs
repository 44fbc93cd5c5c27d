// ical.js on calendar files: node calendars.mjs FILE... What it reads, as JSON: a list of entries for each file.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const text = (component, name) => component.getFirstPropertyValue(name)?.toString() ?? null;
const entries = file => new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getAllSubcomponents('vevent').map(one => ({
  uid: text(one, 'uid'),
  start: text(one, 'dtstart'),
  end: text(one, 'dtend'),
  stamp: text(one, 'dtstamp'),
  sequence: one.getFirstPropertyValue('sequence'),
  status: text(one, 'status'),
  summary: text(one, 'summary'),
  description: text(one, 'description'),
  categories: one.getFirstProperty('categories')?.getValues() ?? [],
}));
console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map(file => [file, entries(file)]))));
