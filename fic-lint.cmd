@echo off
rem Starts fic-lint on Windows: finds a Java (17 or newer), builds the program if that is still to be done, and runs it.
rem FIC_LINT_JAVA_HOME names the folder of the Java to use, before all others.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
set "JAVA="
call :try "%FIC_LINT_JAVA_HOME%"
call :try "%HERE%runtime"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    for /d %%j in ("%%~r\*") do call :try "%%~j"
)
if not defined JAVA (
    echo fic-lint: no Java of version 17 or newer found; install one ^(https://adoptium.net^) 1>&2
    echo fic-lint: or say where it is in FIC_LINT_JAVA_HOME 1>&2
    exit /b 2
)

call :find_jar
if not defined JAR call :build
if errorlevel 2 exit /b 2

rem The report is UTF-8; the console must read it as such, and get its own code page back afterwards.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul 2>nul
"%JAVA%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off -Xms32m -Xmn24m -Xmx1500m ^
    -Dfile.encoding=UTF-8 %FIC_LINT_JAVA_OPTS% -cp "%JAR%;%HERE%target\lib\*" org.ficlint.Main %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% >nul 2>nul
exit /b %CODE%

rem Sets JAVA to the folder %1 if that has a Java of version 17 or newer and none was found before.
:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%~v"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "VERSION=%%v"
if %VERSION% GEQ 17 set "JAVA=%~f1"
exit /b 0

:find_jar
set "JAR="
for %%f in ("%HERE%target\fic-lint-*.jar") do set "JAR=%%~f"
exit /b 0

rem Builds the program. Unlike its twin for other systems, it does so once only: after a change, run mvnw package.
:build
echo fic-lint: building for the first time (about a minute) ... 1>&2
if not exist "%HERE%target" mkdir "%HERE%target"
set "JAVA_HOME=%JAVA%"
pushd "%HERE%"
call mvnw.cmd -q -B -Dmaven.test.skip -Dspotless.check.skip package >"%HERE%target\build.log" 2>&1
popd
call :find_jar
if defined JAR exit /b 0
echo fic-lint: the program could not be built; the reason is in %HERE%target\build.log 1>&2
exit /b 2
