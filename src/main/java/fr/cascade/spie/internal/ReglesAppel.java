package fr.cascade.spie.internal;

import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.AppelSaisi;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Grille;
import fr.cascade.spie.Grille.Critere;
import fr.cascade.spie.Question;
import fr.cascade.spie.TypeQuestion;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a call, a form and a grid must be made of. */
final class ReglesAppel {

  private static final Pattern CLE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
  private static final int NOTE_MAX = 100;
  private static final int GRACE_MAX = 60;

  private ReglesAppel() {}

  static void verifier(AppelSaisi saisi) {
    exiger(
        !saisi.titre().isBlank() && saisi.titre().length() <= 200,
        "RG-400",
        "L’intitulé compte de 1 à 200 caractères.",
        "titre");
    exiger(
        !HtmlNettoyeur.estVide(saisi.texte()), "RG-400", "Écrivez le texte de l’appel.", "texte");
    exiger(
        saisi.clotureLe().isAfter(saisi.ouvertureLe()),
        "RG-400",
        "La clôture doit suivre l’ouverture.",
        "cloture");
    exiger(
        saisi.delaiDeGrace() >= 0 && saisi.delaiDeGrace() <= GRACE_MAX,
        "RG-480",
        "Le délai de grâce va de 0 à 60 minutes entières.",
        "delaiDeGrace");
    exiger(
        saisi.places() > 0 && saisi.places() <= 1000,
        "RG-400",
        "Le nombre de places va de 1 à 1 000.",
        "places");
    exiger(saisi.plafond().signum() > 0, "RG-400", "Le plafond est un montant positif.", "plafond");
    exiger(
        saisi.enveloppe().compareTo(saisi.plafond()) >= 0,
        "RG-400",
        "L’enveloppe couvre au moins une candidature au plafond.",
        "enveloppe");
    for (String texte : new String[] {saisi.porteurs(), saisi.regleEgalite(), saisi.recours()}) {
      exiger(
          !texte.isBlank() && texte.length() <= 1000,
          "RG-400",
          "Dites en 1 à 1 000 caractères qui peut porter, comment se départagent les égalités et"
              + " quelles sont les voies de recours.",
          "porteurs");
    }
  }

  static void verifier(Formulaire formulaire) {
    exiger(
        formulaire.questions().findAny().isPresent(),
        "RG-401",
        "Le formulaire compte au moins une question.",
        "question");
    Set<String> connues = new HashSet<>();
    formulaire
        .sections()
        .forEach(s -> exiger(!s.titre().isBlank(), "RG-401", "Nommez la section.", "section"));
    formulaire.questions().forEach(q -> verifier(q, connues));
  }

  private static void verifier(Question question, Set<String> connues) {
    exiger(
        CLE.matcher(question.cle()).matches() && connues.add(question.cle()),
        "RG-401",
        "Deux questions portent le même nom : « %s ».".formatted(question.libelle()),
        "libelle");
    exiger(
        !question.libelle().isBlank() && question.libelle().length() <= 300,
        "RG-401",
        "La question compte de 1 à 300 caractères.",
        "libelle");
    exiger(
        question.type() != TypeQuestion.CHOIX || question.choix().size() > 1,
        "RG-401",
        "Donnez au moins deux choix à « %s ».".formatted(question.libelle()),
        "choix");
    exiger(
        question.type() != TypeQuestion.TABLEAU || !question.colonnes().isEmpty(),
        "RG-401",
        "Donnez au moins une colonne à « %s ».".formatted(question.libelle()),
        "colonnes");
    var condition = question.condition();
    exiger(
        condition == null || connues.contains(condition.question()),
        "RG-401",
        "« %s » dépend d’une question qui ne la précède pas.".formatted(question.libelle()),
        "condition");
  }

  static void verifier(Grille grille) {
    exiger(
        !grille.criteres().isEmpty(), "RG-403", "La grille compte au moins un critère.", "critere");
    Set<String> connus = new HashSet<>();
    for (Critere critere : grille.criteres()) {
      exiger(
          CLE.matcher(critere.cle()).matches() && connus.add(critere.cle()),
          "RG-403",
          "Deux critères portent le même nom : « %s ».".formatted(critere.libelle()),
          "libelle");
      exiger(!critere.libelle().isBlank(), "RG-403", "Nommez le critère.", "libelle");
      exiger(
          critere.poids() > 0 && critere.poids() <= NOTE_MAX,
          "RG-403",
          "Le poids va de 1 à 100.",
          "poids");
      exiger(
          critere.noteMax() > 0 && critere.noteMax() <= NOTE_MAX,
          "RG-403",
          "La note maximale va de 1 à 100.",
          "noteMax");
      exiger(
          dans(critere.plancher(), critere),
          "RG-403",
          "Le plancher dépasse la note maximale.",
          "plancher");
      exiger(
          dans(critere.commentaireSous(), critere) && dans(critere.commentaireSur(), critere),
          "RG-403",
          "Le seuil de commentaire dépasse la note maximale.",
          "commentaire");
    }
  }

  private static boolean dans(@org.jspecify.annotations.Nullable Integer seuil, Critere critere) {
    return seuil == null || (seuil >= 0 && seuil <= critere.noteMax());
  }

  private static void exiger(boolean vrai, String regle, String phrase, String champ) {
    if (!vrai) {
      throw new RegleMetierException(regle, phrase, champ);
    }
  }
}
