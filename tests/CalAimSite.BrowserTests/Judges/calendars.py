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


def text(entry, name):
    return str(entry[name]) if name in entry else None


def categories(entry):
    return [str(one) for one in entry['categories'].cats] if 'categories' in entry else []


def entries(file):
    with open(file, 'rb') as bytes_of:
        calendar = icalendar.Calendar.from_ical(bytes_of.read())
    return [{
        'uid': text(entry, 'uid'),
        'start': moment(entry, 'dtstart'),
        'end': moment(entry, 'dtend'),
        'stamp': moment(entry, 'dtstamp'),
        'sequence': entry['sequence'],
        'status': text(entry, 'status'),
        'summary': text(entry, 'summary'),
        'description': text(entry, 'description'),
        'categories': categories(entry),
    } for entry in calendar.walk('vevent')]


json.dump({file: entries(file) for file in sys.argv[1:]}, sys.stdout)
