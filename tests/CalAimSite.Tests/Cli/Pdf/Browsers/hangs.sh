#!/bin/sh
# A browser that never ends, nor does a process that it started.
sleep 3600 &
wait
