"""feedparser on Atom feeds: python3 feeds.py FILE... What it reads, as JSON: for each file what is wrong with it, and its entries."""
import json
import sys

import feedparser


def read(file):
    feed = feedparser.parse(file)
    return {
        'version': feed.version,
        'problem': str(feed.get('bozo_exception', '')),
        'entries': [{
            'id': entry.get('id'),
            'url': entry.get('link'),
            'title': entry.get('title'),
            'date_published': entry.get('published'),
            'date_modified': entry.get('updated'),
            'content_html': entry.content[0].value,
            'tags': ','.join(tag.label for tag in entry.get('tags', [])),
        } for entry in feed.entries],
    }


text = json.dumps({file: read(file) for file in sys.argv[1:]}, ensure_ascii=False, separators=(',', ':'))
sys.stdout.buffer.write(text.encode())
