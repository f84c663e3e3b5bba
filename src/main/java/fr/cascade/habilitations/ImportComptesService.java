package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.LectureCsv;
import fr.cascade.habilitations.internal.RessortAdministration;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites many at once (RG-028): each line is a transaction of its own, whole or not at all. */
@Service
public class ImportComptesService {

  private static final int LIGNES_MAXIMUM = 500;

  private final InvitationService invitations;
  private final RessortAdministration ressort;
  private final TerritoireConsultation territoires;
  private final ObjectProvider<NomsDOrganisations> organisations;
  private final HorlogeMetier horloge;
  private final TransactionTemplate transaction;

  ImportComptesService(
      InvitationService invitations,
      RessortAdministration ressort,
      TerritoireConsultation territoires,
      ObjectProvider<NomsDOrganisations> organisations,
      HorlogeMetier horloge,
      PlatformTransactionManager transactions) {
    this.invitations = invitations;
    this.ressort = ressort;
    this.territoires = territoires;
    this.organisations = organisations;
    this.horloge = horloge;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** The text of a CSV file, whichever of the two usual encodings it has (RG-028). */
  public String lire(byte[] fichier) {
    ressort.exigerUn();
    return LectureCsv.decoder(fichier);
  }

  /** Tells of each line whether it was accepted, or why not; blank lines are left out. */
  public List<LigneImportee> importer(String csv) {
    ressort.exigerUn();
    List<String> lignes = LectureCsv.lignes(csv);
    if (lignes.size() > LIGNES_MAXIMUM) {
      throw new RegleMetierException(
          "RG-028", "Un import compte %d lignes au plus.".formatted(LIGNES_MAXIMUM), "csv");
    }
    List<LigneImportee> rapport = new ArrayList<>();
    for (int rang = 0; rang < lignes.size(); rang++) {
      if (!lignes.get(rang).isEmpty()) {
        rapport.add(importer(rang + 2, lignes.get(rang)));
      }
    }
    return rapport;
  }

  private LigneImportee importer(int numero, String ligne) {
    String identifiant = LectureCsv.identifiant(ligne);
    try {
      Invitation invitation = LectureCsv.lire(ligne);
      exigerConnu(invitation.role().perimetre());
      LienEmis lien =
          Objects.requireNonNull(transaction.execute(_ -> invitations.inviter(invitation)));
      return new LigneImportee(numero, identifiant, null, lien);
    } catch (RegleMetierException refus) {
      return new LigneImportee(numero, identifiant, refus.phrase(), null);
    }
  }

  private void exigerConnu(Perimetre perimetre) {
    boolean connu =
        switch (perimetre) {
          case Perimetre.SurTerritoire(TerritoireCode code) ->
              territoires.parCode(code, horloge.aujourdhui()).isPresent();
          case Perimetre.SurOrganisation(OrganisationId id) ->
              organisations.orderedStream().anyMatch(s -> s.noms(List.of(id)).containsKey(id));
        };
    if (!connu) {
      throw new RegleMetierException(
          "RG-028", "Le périmètre « %s » n’existe pas.".formatted(perimetre.cle()));
    }
  }
}
