# shellcheck shell=bash
# What the build and the portal need from the machine: JDK, Node, Maven, Chromium.

JDK_MINIMUM=25
NODE_MINIMUM=24
OUTILS=.outils

# A JDK says its version in its "release" file: no need to start it.
jdk_convient() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge "$JDK_MINIMUM" ]
}

jdk_possibles() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  if existe javac; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")"
  fi
  local dossier
  for dossier in /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    printf '%s\n' "$dossier"
  done
}

trouver_jdk() {
  local dossier
  while IFS= read -r dossier; do
    if jdk_convient "$dossier"; then
      export JAVA_HOME=$dossier
      return
    fi
  done < <(jdk_possibles)
  echouer "Il manque un JDK $JDK_MINIMUM ou plus récent : installez par exemple Temurin $JDK_MINIMUM, ou indiquez le vôtre par JAVA_HOME."
}

node_convient() {
  existe "$1" && "$1" -e "process.exit(+process.versions.node.split('.')[0] >= $NODE_MINIMUM ? 0 : 1)"
}

# Sets node_maven: what Maven must be told to find a recent enough Node.
trouver_node() {
  existe npm || echouer "Il manque npm : installez Node.js, qui le contient."
  node_maven=()
  if node_convient node; then return; fi
  local dossier=$RACINE/$OUTILS/node
  if ! node_convient "$dossier/node"; then
    dire "Installation de Node $NODE_MINIMUM dans $OUTILS…"
    npm install --prefix "$dossier" --no-audit --no-fund --loglevel=error \
      "node@$NODE_MINIMUM" npm@11 >/dev/null </dev/null ||
      echouer "Node $NODE_MINIMUM ne s'installe pas par npm : installez-le, puis recommencez."
    ln -sfn node_modules/node/bin/node "$dossier/node"
  fi
  node_maven=("-Dvaadin.node.folder=$dossier")
}

# One build at a time in this folder; a killed one leaves a number that nobody answers to.
reserver_construction() {
  local verrou=$OUTILS/construction autre
  mkdir -p "$OUTILS"
  autre=$(cat "$verrou" 2>/dev/null || true)
  if [ -n "$autre" ] && [ "$autre" != $$ ] && kill -0 "$autre" 2>/dev/null; then
    echouer "Une construction est déjà en cours dans ce dossier (processus $autre) : attendez qu'elle finisse."
  fi
  echo $$ >"$verrou"
  trap 'rm -f "$OUTILS/construction"' EXIT
}

maven() {
  sh ./mvnw -B --no-transfer-progress ${node_maven[@]+"${node_maven[@]}"} "$@" </dev/null
}

# Java names files as the locale says: without UTF-8, an accent in a path stops everything.
assurer_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# Sets chromium to the browser's path, or leaves it empty: Playwright then uses its own.
trouver_chromium() {
  chromium=${CASCADE_CHROMIUM-}
  if [ -n "$chromium" ]; then
    [ -x "$chromium" ] || echouer "CASCADE_CHROMIUM désigne « $chromium », qui n'est pas un programme."
    return
  fi
  chromium_installe && return
  if [ "$(id -u)" = 0 ] && existe apt-get; then
    dire "Installation de Chromium…"
    { apt-get -qq update && apt-get -qq -y install chromium; } >/dev/null </dev/null || true
    chromium_installe && return
  fi
  telecharger_chromium
}

# Nothing was found: the browser that Playwright itself downloads, where it can.
telecharger_chromium() {
  dire "Téléchargement de Chromium…"
  maven -q org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test \
    -Dexec.mainClass=com.microsoft.playwright.CLI "-Dexec.args=install chromium" >/dev/null 2>&1 ||
    echouer "Il manque Chromium pour les tests : installez-le, ou indiquez le vôtre par CASCADE_CHROMIUM."
}

chromium_installe() {
  local nom
  for nom in chromium chromium-browser google-chrome; do
    if existe "$nom"; then
      chromium=$(command -v "$nom")
      return
    fi
  done
  return 1
}
