#!/bin/sh
# A browser whose PDF is the page itself, framed as a PDF and dated by the clock.
for argument; do
  case $argument in
    --print-to-pdf=*) pdf=${argument#*=} ;;
    file://*) page=${argument#file://} ;;
  esac
done
{
  echo '%PDF-1.4'
  date -u "+/CreationDate (D:%Y%m%d%H%M%S+00'00')"
  date -u "+/ModDate (D:%Y%m%d%H%M%S+00'00')"
  cat "$page"
  echo '%%EOF'
} >"$pdf"
