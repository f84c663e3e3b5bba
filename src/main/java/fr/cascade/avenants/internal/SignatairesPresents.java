package fr.cascade.avenants.internal;

import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueur.PartieLiee;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.springframework.stereotype.Component;

/** An avenant takes the signature of every party of its agreement (RG-512). */
@Component
public class SignatairesPresents {

  private final SignataireConsultation signataires;
  private final HorlogeMetier horloge;

  SignatairesPresents(SignataireConsultation signataires, HorlogeMetier horloge) {
    this.signataires = signataires;
    this.horloge = horloge;
  }

  /** Refuses while nobody may sign for one of them. */
  public void exiger(TexteEnVigueur texte) {
    List<PartieLiee> signent = texte.parties().stream().filter(p -> p.groupe() > 0).toList();
    if (signent.isEmpty()) {
      throw new RegleMetierException(
          "RG-512", "Aucune partie ne signe cette convention dans le portail.");
    }
    List<OrganisationId> ids = signent.stream().map(PartieLiee::organisation).toList();
    var presents = signataires.signatairesDe(ids, horloge.aujourdhui());
    for (PartieLiee partie : signent) {
      if (presents.getOrDefault(partie.organisation(), List.of()).isEmpty()) {
        throw new RegleMetierException(
            "RG-512",
            "Personne ne peut signer pour %s : un administrateur doit d’abord désigner un signataire."
                .formatted(partie.nom()));
      }
    }
  }
}
