#!/bin/sh
# A browser that cannot start.
echo 'Missing X server or $DISPLAY' >&2
exit 9
