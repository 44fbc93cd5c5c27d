"""Python's csv on the tables of a built site: python3 csv_tables.py FOLDER. One line for each thing that is wrong.

The tables are read by their data package, and held to what the JSON of the same site says.
"""
import csv
import datetime
import json
import pathlib
import sys

site = pathlib.Path(sys.argv[1])
data = site / 'data'


def value(field, cell):
    if cell == '':
        return None
    kind = field['type']
    if 'constraints' in field and cell not in field['constraints']['enum']:
        raise ValueError(f'{cell!r} is none of {field["constraints"]["enum"]}')
    if kind == 'integer':
        return int(cell)
    if kind == 'boolean':
        return {'true': True, 'false': False}[cell]
    if kind == 'date':
        return datetime.date.fromisoformat(cell).isoformat()
    return cell[1:] if cell[0] == "'" else cell


def read(resource):
    fields = resource['schema']['fields']
    with open(data / resource['path'], encoding='utf-8-sig', newline='') as file:
        header, *rows = csv.reader(file, strict=True)
    if header != [field['name'] for field in fields]:
        print(f'{resource["path"]}: its heading is not that of the data package: {header}')
    table = []
    for number, row in enumerate(rows, 2):
        try:
            table.append({field['name']: value(field, cell) for field, cell in zip(fields, row, strict=True)})
        except (ValueError, KeyError) as error:
            print(f'{resource["path"]}, row {number}: {error}')
    return table


def compare(name, rows, expected):
    if len(rows) != len(expected):
        print(f'{name}: {len(rows)} rows, but {len(expected)} in JSON')
    for row, (path, wanted) in ((row, pair) for row, pairs in zip(rows, expected) for pair in pairs.items()):
        if row[path] != (wanted if wanted != '' else None):
            print(f'{name}: {path} is {row[path]!r}, but {wanted!r} in JSON')


def api(name, key=None):
    with open(site / 'api' / 'v1' / f'{name}.json', encoding='utf-8') as file:
        return json.load(file)[key or name]


def date(prefix, when):
    when = when or {'text': None, 'earliest': None, 'latest': None, 'edtf': None}
    return {
        prefix: when['text'], f'{prefix}_earliest': when['earliest'],
        f'{prefix}_latest': when['latest'], f'{prefix}_edtf': when['edtf'],
    }


package = json.loads((data / 'datapackage.json').read_text(encoding='utf-8'))
tables = {resource['name']: read(resource) for resource in package['resources']}

compare('milestones', tables['milestones'], [
    {'id': one['id'], 'text': one['latest']['text'], 'row_name': one['latest']['row_name'], 'note': one['latest']['note'],
     'kinds': ';'.join(one['latest']['kinds']), 'is_listed': one['is_listed'], 'precision': one['latest']['when']['precision'],
     **date('when', one['latest']['when'])}
    for one in api('milestones')])
compare('changes', tables['changes'], [
    {'id': one['id'], 'kinds': ';'.join(one['kinds']), 'months': one['months'], 'reason': one['reason'],
     **date('old_when', one['old'] and one['old']['when']), **date('new_when', one['new'] and one['new']['when'])}
    for one in api('changes')])
compare('launches', tables['launches'], [
    {'id': launch['id'], 'name': launch['name'], 'quote': claim['citation']['quote'], 'kind': claim['kind'],
     'where': claim['citation']['where'], 'note': claim['note'], 'reading': claim['reading'], **date('when', claim['when'])}
    for launch in api('launches') for claim in launch['claims']])
compare('meetings', tables['meetings'], [
    {'series_name': series['name'], 'title': meeting['title'], 'number': meeting['number'], 'material': meeting['material'],
     'begins': meeting['begins'], **date('date', meeting['date'])}
    for series in api('meetings') for meeting in series['meetings']])
for printed in api('tables'):
    compare(printed['id'], tables[f'tables-{printed["id"]}'], [
        {'table': table['id'], 'row': number, 'text': cell['text'], **date('when', cell['when'])}
        for table in printed['tables'] for number, row in enumerate(table['rows'], 1) for cell in row['cells']])
print(f'{len(tables)} tables')
