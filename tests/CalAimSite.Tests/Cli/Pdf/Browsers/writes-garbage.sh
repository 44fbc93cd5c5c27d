#!/bin/sh
# A browser that ends well and writes no PDF where one should be.
for argument; do
  case $argument in --print-to-pdf=*) echo 'Out of paper' >"${argument#*=}" ;; esac
done
