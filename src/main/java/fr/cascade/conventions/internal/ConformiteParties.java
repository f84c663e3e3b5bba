package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.partenaires.TypeOrganisation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kinds of organisation that the texts above want among the signatories (RG-191). */
final class ConformiteParties {

  private final Convention enfant;
  private final ContexteConformite contexte;

  ConformiteParties(Convention enfant, ContexteConformite contexte) {
    this.enfant = enfant;
    this.contexte = contexte;
  }

  List<Constat> constater() {
    List<Convention> ancetres = Ascendance.de(enfant);
    Map<TypeOrganisation, Convention> voulus = new LinkedHashMap<>();
    for (int i = 0; i < ancetres.size(); i++) {
      Convention ancetre = ancetres.get(i);
      List<Convention> entre = ancetres.subList(0, i);
      contexte.exigences().stream()
          .filter(e -> e.de(ancetre) && e.niveau() == enfant.niveau())
          .map(PartieObligatoire::type)
          .filter(t -> !contexte.leve(entre, ancetre, Objet.PARTIE, t.name()))
          .forEach(t -> voulus.put(t, ancetre));
    }
    return voulus.entrySet().stream().map(v -> constater(v.getKey(), v.getValue())).toList();
  }

  private Constat constater(TypeOrganisation type, Convention source) {
    boolean signe = estPartie(type, true);
    String constate = signe ? "signe" : estPartie(type, false) ? "seulement associée" : "absente";
    String demande = Conformite.quiDemande(enfant, source);
    return new Constat(
        Objet.PARTIE,
        type.name(),
        null,
        Constat.PARTIES,
        Conformite.source(enfant, source, "parties obligatoires"),
        signe ? Resultat.RESPECTEE : Resultat.MANQUANTE,
        type.libelle(),
        constate,
        signe
            ? "« %s » : signe, comme %s le demande.".formatted(type.libelle(), demande)
            : "« %s » : %s ; %s veut qu'une partie de cette nature signe."
                .formatted(type.libelle(), constate, demande));
  }

  private boolean estPartie(TypeOrganisation type, boolean signe) {
    return enfant.parties().stream()
        .filter(p -> p.signe() || !signe)
        .anyMatch(p -> contexte.types().get(p.organisation()) == type);
  }
}
