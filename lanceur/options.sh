# shellcheck shell=bash
# Options of ./cascade run: read, checked, refused in one sentence.

lire_options() {
  port=8080 donnees='' date='' demonstration=true
  while [ $# -gt 0 ]; do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    case $1 in
      --sans-demo) demonstration=false; shift; continue ;;
      --port | --data | --date) ;;
      -h | --help) aide; exit 0 ;;
      *) refuser "Option inconnue : $1." ;;
    esac
    case ${2-} in '' | --*) refuser "L'option $1 attend une valeur." ;; esac
    case $1 in
      --port) port=$2 ;;
      --data) donnees=$2 ;;
      --date) date=$2 ;;
    esac
    shift 2
  done
  verifier_options
}

verifier_options() {
  port_valide "$port" || refuser "Le port « $port » n'est pas un nombre de 1 à 65535."
  if [ -n "$date" ]; then
    date_valide "$date" || refuser "La date « $date » n'existe pas : écrivez-la AAAA-MM-JJ, entre 2000 et 2099."
    "$demonstration" || refuser "--date règle la démonstration : retirez --date ou --sans-demo."
  fi
  if [ -n "${CASCADE_DB_URL-}" ] && [ -n "$donnees" ]; then
    refuser "--data et CASCADE_DB_URL désignent deux bases : retirez l'un des deux."
  fi
  case $donnees in
    '') donnees=$RACINE/.cascade ;;
    /*) ;;
    *) donnees=$APPELE_DE/$donnees ;;
  esac
}

port_valide() {
  [[ $1 =~ ^[1-9][0-9]{0,4}$ ]] && [ "$1" -le 65535 ]
}

date_valide() {
  [[ $1 =~ ^(20[0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$ ]] || return 1
  local annee=$((10#${BASH_REMATCH[1]})) mois=$((10#${BASH_REMATCH[2]})) jour=$((10#${BASH_REMATCH[3]}))
  local dernier=31
  case $mois in
    4 | 6 | 9 | 11) dernier=30 ;;
    2) dernier=$((annee % 4 == 0 ? 29 : 28)) ;;
  esac
  [ "$jour" -le "$dernier" ]
}
