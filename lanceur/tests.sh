# shellcheck shell=bash
# ./cascade test: one Maven run, then the count of what ran.

tester() {
  [ $# -eq 0 ] || refuser "test n'a pas d'option : $1 est de trop."
  reserver_construction
  trouver_jdk
  trouver_node
  trouver_chromium
  local options=(-DfailIfNoTests=true)
  if [ -n "$chromium" ]; then
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    options+=("-Dcascade.chromium=$chromium")
  fi
  rm -rf target/base-de-* target/surefire-reports target/failsafe-reports
  # The tests have their own database and post no mail, whatever the portal is set to use.
  unset CASCADE_DB_URL CASCADE_DB_USER CASCADE_DB_PASSWORD CASCADE_SMTP_HOST
  local resultat=0
  CI=true maven verify "${options[@]}" || resultat=$?
  tester_frontend || resultat=1
  if existe shellcheck; then shellcheck -x cascade .ci/run || resultat=1; fi
  compter
  [ "$resultat" = 0 ] || dire "Échec : les lignes [ERROR] ci-dessus disent de quoi."
  exit "$resultat"
}

# The pure functions of frontend/, run by Node alone.
tester_frontend() {
  local node=node rapport=$RACINE/target/surefire-reports/TEST-frontend.xml
  [ ${#node_maven[@]} -eq 0 ] || node=$RACINE/$OUTILS/node/node
  mkdir -p target/surefire-reports
  (
    cd src/test/frontend
    npm ci --no-audit --no-fund --loglevel=error >/dev/null </dev/null &&
      "$node" --import ./resolution.mjs --test --test-reporter=dot --test-reporter-destination=stdout \
        --test-reporter=junit --test-reporter-destination="$rapport"
  )
}

# Adds up the reports; a run without any test is a failure.
compter() {
  local rapports total rates sautes
  rapports=$(cat target/surefire-reports/TEST-*.xml target/failsafe-reports/TEST-*.xml 2>/dev/null |
    grep -o '<testsuite [^>]*>' || true)
  total=$(somme tests)
  rates=$(($(somme errors) + $(somme failures)))
  sautes=$(somme skipped)
  dire "$((total - rates - sautes)) passed, $rates failed, $sautes skipped"
  [ "$total" -gt 0 ] || echouer "Aucun test n'a tourné."
}

somme() {
  printf '%s\n' "$rapports" | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ s += $1 } END { print s + 0 }'
}
