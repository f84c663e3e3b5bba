package fr.cascade.conventions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.documents.BlocSignature;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocsSignatureTest {

  private static final OrganisationId ID = new OrganisationId(1);

  @Test
  void lesServicesDeLEtatSignentPourLePrefet() {
    var direccte =
        bloc(
            TypeOrganisation.ETAT_REGION,
            signataire("directeur régional, pour le préfet et par délégation", "délégation"));
    assertThat(direccte.tete()).isEqualTo("Organisation");
    assertThat(direccte.suite())
        .containsExactly("Pour le préfet et par délégation", "Directeur régional");
    assertThat(bloc(TypeOrganisation.ETAT_DEPARTEMENT).pour()).isEqualTo(BlocsSignature.PREFET);
    assertThat(bloc(TypeOrganisation.PREFECTURE).pour()).isEqualTo(BlocsSignature.PREFET);
    assertThat(bloc(TypeOrganisation.PREFECTURE, signataire("préfet", "décret")).pour())
        .isEqualTo("Pour l’État");
    assertThat(bloc(TypeOrganisation.MINISTERE).pour()).isEqualTo("Pour l’État");
  }

  @Test
  void lePresidentDUneAssociationSigneSaufDelegation() {
    var directeur = signataire("directeur", "délégation du conseil d’administration");
    var president = signataire("président de l’association", "statuts");
    assertThat(bloc(TypeOrganisation.MISSION_LOCALE, directeur, president).fonction())
        .isEqualTo("Président de l’association");
    assertThat(bloc(TypeOrganisation.MISSION_LOCALE, directeur).fonction()).isEqualTo("Directeur");
    assertThat(bloc(TypeOrganisation.MISSION_LOCALE, signataire("directeur", "statuts")).fonction())
        .isEqualTo("Président");
  }

  @Test
  void lesAutresSignentPourLeurOrganisation() {
    var site = bloc(TypeOrganisation.OPERATEUR_SITE, signataire("directeur du site", "délégation"));
    assertThat(site.tete()).isEqualTo("Pour Organisation");
    assertThat(site.suite()).containsExactly("Directeur du site");
  }

  private static BlocSignature bloc(TypeOrganisation type, Signataire... pouvoirs) {
    return BlocsSignature.bloc(
        new Organisation(ID, type, "Organisation", null, null, TerritoireCode.NATION),
        List.of(pouvoirs));
  }

  private static Signataire signataire(String fonction, String pouvoir) {
    return new Signataire(new UtilisateurId(1), ID, fonction, pouvoir);
  }
}
