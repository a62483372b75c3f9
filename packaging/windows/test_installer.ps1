# Tries an installer on a real Windows: install, run, install again, refuse while running, remove.
param([Parameter(Mandatory)] [string] $Setup)
$ErrorActionPreference = "Stop"

$folder = Join-Path $env:LOCALAPPDATA "Programs\Tradewinds"
$program = Join-Path $folder "tradewinds.exe"
$key = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Tradewinds"
$shortcut = Join-Path $env:APPDATA "Microsoft\Windows\Start Menu\Programs\Tradewinds.lnk"

function Install { (Start-Process $Setup -ArgumentList "/S" -Wait -PassThru).ExitCode }
function Check([bool] $Holds, [string] $What) {
    if (-not $Holds) { throw "Not so: $What" }
    "ok  $What"
}

Check ((Install) -eq 0) "it installs without a question"
Check (Test-Path $shortcut) "the start menu has it"
Check (Test-Path $key) "Windows lists it"
python packaging/trial.py $folder
Check ($LASTEXITCODE -eq 0) "the installed program passes its own test"

Set-Content (Join-Path $folder "mine.txt") "not the installer's"
Check ((Install) -eq 0) "it installs over itself"
Check (Test-Path (Join-Path $folder "mine.txt")) "a stranger's file is left alone"

$running = Start-Process $program -PassThru
Start-Sleep 10
Check ((Install) -eq 2) "it refuses while the program runs"
Stop-Process $running
$running.WaitForExit()

Start-Process (Join-Path $folder "uninstall.exe") -ArgumentList "/S _?=$folder" -Wait
Remove-Item (Join-Path $folder "uninstall.exe") -ErrorAction SilentlyContinue
$left = @(Get-ChildItem $folder -Recurse -File)
Check ($left.Count -eq 1 -and $left[0].Name -eq "mine.txt") "it removes just what it brought"
Check (-not (Test-Path $key)) "Windows no longer lists it"
Check (-not (Test-Path $shortcut)) "the start menu no longer has it"
Check (-not (Test-Path "HKCU:\Software\Classes\Tradewinds.Scenario")) "no file type is left"
