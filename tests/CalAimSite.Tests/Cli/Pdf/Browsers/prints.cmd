@rem To batch files = separates arguments.
@echo off
:next
if "%~1"=="" goto print
if "%~1"=="--print-to-pdf" set "pdf=%~2"
set "page=%~1"
shift
goto next
:print
set "page=%page:file:///=%"
set "page=%page:/=\%"
>"%pdf%" (
  echo %%PDF-1.4
  echo /CreationDate ^(D:20261121233832+00'00'^)
  echo /ModDate ^(D:20261121233832+00'00'^)
  type "%page%"
  echo %%%%EOF
)
