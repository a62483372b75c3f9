# Signs a file with the certificate in $env:PFX (base64) and $env:PASSWORD.
param([Parameter(Mandatory)] [string] $File)
$ErrorActionPreference = "Stop"

$pfx = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:PFX))
try {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
        Sort-Object FullName | Select-Object -Last 1
    & $signtool.FullName sign /fd SHA256 /f $pfx /p $env:PASSWORD /tr http://timestamp.digicert.com /td SHA256 $File
    if ($LASTEXITCODE -ne 0) { throw "signtool could not sign $File" }
} finally {
    Remove-Item $pfx
}
