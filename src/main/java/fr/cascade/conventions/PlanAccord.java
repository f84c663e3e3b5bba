package fr.cascade.conventions;

import static fr.cascade.conventions.NatureArticle.ADAPTABLE;
import static fr.cascade.conventions.NatureArticle.LIBRE;
import static fr.cascade.conventions.NatureArticle.TEL_QUEL;

import java.util.List;

/** Headings from which a national accord is written; each may be renamed, moved or removed. */
public enum PlanAccord {
  ACCORD_CADRE(
      "Accord-cadre national",
      List.of(
          new Rubrique("visas", "Visas", LIBRE),
          new Rubrique("parties", "Parties", ADAPTABLE),
          new Rubrique("preambule", "Préambule", LIBRE),
          new Rubrique("objet", "Objet", ADAPTABLE),
          new Rubrique("publics", "Publics", ADAPTABLE),
          new Rubrique("engagements", "Engagements des parties", ADAPTABLE),
          new Rubrique("orientation", "Orientation et flux", ADAPTABLE),
          new Rubrique("moyens", "Moyens", ADAPTABLE),
          new Rubrique("gouvernance", "Gouvernance", ADAPTABLE),
          new Rubrique("indicateurs", "Indicateurs", ADAPTABLE),
          new Rubrique("donnees", "Partage des données", TEL_QUEL),
          new Rubrique("communication", "Communication", LIBRE),
          new Rubrique("duree", "Durée", ADAPTABLE),
          new Rubrique("modification", "Modification", ADAPTABLE),
          new Rubrique("resiliation", "Résiliation", ADAPTABLE))),
  IAE(
      "Accord sur l’insertion par l’activité économique",
      List.of(
          new Rubrique("parties", "Acteurs", ADAPTABLE),
          new Rubrique("objet", "Objet", ADAPTABLE),
          new Rubrique("orientation", "Orientation des candidats", ADAPTABLE),
          new Rubrique("agrement", "Procédure d’agrément", TEL_QUEL),
          new Rubrique("engagements", "Parcours", ADAPTABLE),
          new Rubrique("gouvernance", "Pilotage et coopération", ADAPTABLE),
          new Rubrique("duree", "Durée", ADAPTABLE),
          new Rubrique("modification", "Modification", ADAPTABLE),
          new Rubrique("resiliation", "Résiliation", ADAPTABLE)));

  /** An article to write: its stable key, its heading, what it will demand of the texts below. */
  public record Rubrique(String cle, String titre, NatureArticle nature) {}

  private final String libelle;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of above
  private final List<Rubrique> rubriques;

  PlanAccord(String libelle, List<Rubrique> rubriques) {
    this.libelle = libelle;
    this.rubriques = rubriques;
  }

  public String libelle() {
    return libelle;
  }

  /** In the order of the text. */
  public List<Rubrique> rubriques() {
    return rubriques;
  }
}
