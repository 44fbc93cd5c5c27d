#!/bin/sh
# A browser in a container, where it cannot make a sandbox.
for argument; do
  [ "$argument" = --no-sandbox ] && exec "$(dirname "$0")/prints.sh" "$@"
done
echo 'FATAL: No usable sandbox! If this is a Debian system, install the chromium-sandbox package.' >&2
exit 133
