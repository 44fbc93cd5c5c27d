@rem To batch files = separates arguments.
@echo off
:next
if "%~1"=="" goto print
if "%~1"=="--print-to-pdf" set "pdf=%~2"
set "page=%~1"
shift
goto next
:print
echo Out of paper>"%pdf%"
