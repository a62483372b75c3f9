; Installer for one user, without an administrator's rights.
;
; installer.py hands in NAME, COMMAND, VERSION, VERSION4 (four numbers), PUBLISHER, SUMMARY, LICENCE, OUT, ICON
; where there is one, and INSTALL and UNINSTALL, the lists of files that it makes from the program's folder.
; Silent: tradewinds_VERSION_setup.exe /S [/D=FOLDER]; the exit code is 2 if something was refused.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user

!define EXE "${COMMAND}.exe"
!define PROGID "${NAME}.Scenario"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUNNING "${NAME} is running. Close it and try again."

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" InstallLocation
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME}: ${SUMMARY}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, Apache License 2.0"

!ifdef ICON
    !define MUI_ICON "${ICON}"
    !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

!macro Refuse SENTENCE
    MessageBox MB_OK|MB_ICONEXCLAMATION "${SENTENCE}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; A program that runs cannot be opened for writing: the window, or a command.
!macro RefuseWhileRunning FOLDER
    !insertmacro RefuseWhileOpen "${FOLDER}\${EXE}"
    !insertmacro RefuseWhileOpen "${FOLDER}\${COMMAND}-cli.exe"
!macroend
!macro RefuseWhileOpen FILE
    ${If} ${FileExists} "${FILE}"
        ClearErrors
        FileOpen $0 "${FILE}" a
        ${If} ${Errors}
            !insertmacro Refuse "${RUNNING}"
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Section
    !insertmacro RefuseWhileRunning "$INSTDIR"

    ; the old version's own uninstaller removes just what the old version brought
    ReadRegStr $1 HKCU "${UNINSTALL_KEY}" InstallLocation
    ${If} $1 != ""
    ${AndIf} ${FileExists} "$1\uninstall.exe"
        !insertmacro RefuseWhileRunning "$1"
        ExecWait '"$1\uninstall.exe" /S _?=$1' $2
        ${If} $2 <> 0
            !insertmacro Refuse "The old version in $1 could not be removed. Remove it first and try again."
        ${EndIf}
        Delete "$1\uninstall.exe"
        RMDir "$1"
    ${EndIf}

    ClearErrors
    !include "${INSTALL}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro Refuse "Not every file could be written to $INSTDIR. Make room there and try again."
    ${EndIf}

    SetOutPath "$INSTDIR" ; where the shortcut starts the program
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"

    ; Windows looks only at the last part of a name, .json. Who has that keeps it; this adds to "Open with".
    WriteRegStr HKCU "Software\Classes\${PROGID}" "" "${NAME} scenario"
    WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${EXE},0"
    WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
    WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${PROGID}" ""
    WriteRegStr HKCU "Software\Classes\Applications\${EXE}" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "Software\Classes\Applications\${EXE}\SupportedTypes" ".json" ""
    WriteRegStr HKCU "Software\Classes\Applications\${EXE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'

    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${EXE}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize $0
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
    !insertmacro RefuseWhileRunning "$INSTDIR"

    !include "${UNINSTALL}"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR" ; only if nobody has put anything else there

    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "Software\Classes\${PROGID}"
    DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${PROGID}"
    DeleteRegKey HKCU "Software\Classes\Applications\${EXE}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
