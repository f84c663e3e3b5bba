# shellcheck shell=bash
# ./cascade bench: one class of the tests, run alone on its own database.

BANC=target/banc

mesurer() {
  [ $# -eq 0 ] || refuser "bench n'a pas d'option : $1 est de trop."
  reserver_construction
  trouver_jdk
  unset CASCADE_DB_URL CASCADE_DB_USER CASCADE_DB_PASSWORD CASCADE_SMTP_HOST
  mkdir -p "$BANC"
  rm -rf target/base-de-banc "$BANC"/*
  dire "Construction de 20 000 conventions et de 10 000 tâches, puis mesures (quelques minutes ; $BANC/journal.log)…"
  # The frontend does not matter here; the class is no test by its name: only this command runs it.
  maven test -Dvaadin.skip -Dspotless.check.skip=true -Dtest=MesureBanc >"$BANC/journal.log" 2>&1 || {
    grep -E '^\[ERROR\]' "$BANC/journal.log" | head -n 15 >&2 || true
    echouer "Les mesures ont échoué ; tout est dans $BANC/journal.log."
  }
  rm -rf target/base-de-banc
  cat "$BANC/tableau.txt"
  dire "Gardé dans $BANC/resultats.json et docs/performance.md."
}
