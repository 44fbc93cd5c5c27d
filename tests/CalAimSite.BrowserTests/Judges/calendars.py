"""icalendar on calendar files: python3 calendars.py FILE... What it reads, as JSON: a list of entries for each file."""
import datetime
import json
import sys

import icalendar


def moment(entry, name):
    if name not in entry:
        return None
    value = entry.decoded(name)
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.strftime('%Y-%m-%dT%H:%M:%S') + ('Z' if value.tzname() == 'UTC' else '')


def text_of(entry, name):
    return str(entry[name]) if name in entry else None


def categories(entry):
    return [str(one) for one in entry['categories'].cats] if 'categories' in entry else []


def entries(file):
    with open(file, 'rb') as bytes_of:
        calendar = icalendar.Calendar.from_ical(bytes_of.read())
    return [{
        'uid': text_of(entry, 'uid'),
        'start': moment(entry, 'dtstart'),
        'end': moment(entry, 'dtend'),
        'stamp': moment(entry, 'dtstamp'),
        'sequence': entry['sequence'],
        'status': text_of(entry, 'status'),
        'summary': text_of(entry, 'summary'),
        'description': text_of(entry, 'description'),
        'categories': categories(entry),
    } for entry in calendar.walk('vevent')]


text = json.dumps({file: entries(file) for file in sys.argv[1:]}, ensure_ascii=False, separators=(',', ':'))
sys.stdout.buffer.write(text.encode())
