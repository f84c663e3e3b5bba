package fr.cascade.partenaires.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationRoutes;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("lecteur")
class OrganisationsViewTest extends SpringBrowserlessTest {

  @Autowired UtilisateurConnecte connecte;
  @Autowired OrganisationService organisations;

  private OrganisationId id = new OrganisationId(0);

  @BeforeEach
  void uneOrganisationEtSesNoms() {
    var creation =
        new CreationOrganisation(
            TypeOrganisation.ETAT_REGION,
            new TerritoireCode("REG-03"),
            null,
            null,
            List.of(
                new Appellation("Ancien nom zzz", null, LocalDate.of(1990, 1, 1), null),
                new Appellation(
                    "Nom présent zzz", null, LocalDate.of(2000, 1, 1), "décret d’essai")));
    id = connecte.enTantQueSysteme(() -> organisations.creer(creation));
  }

  @Test
  void laRechercheDeLAdresseTrouveParUnNomPasse() {
    UI.getCurrent().navigate(OrganisationRoutes.LISTE, QueryParameters.of("q", "ancien ZZZ"));
    assertThat(find(TextField.class).single().getValue()).isEqualTo("ancien ZZZ");
    assertThat(test(grille()).size()).isEqualTo(1);
    assertThat(test(grille()).getRow(0).id()).isEqualTo(id);
  }

  @Test
  void laFicheMontreLesNomsSuccessifsEtQuePersonneNeSigne() {
    UI.getCurrent().navigate(OrganisationRoutes.fiche(id));
    assertThat(find(H1.class).single().getText()).isEqualTo("Nom présent zzz");
    assertThat(find(ListItem.class).all())
        .map(ligne -> ligne.getElement().getTextRecursively())
        .anyMatch(texte -> texte.contains("du 1er janvier 1990 au 31 décembre 1999"))
        .anyMatch(texte -> texte.contains("à partir du 1er janvier 2000 ; décret d’essai"));
    assertThat(find(OrganisationView.class).single().getElement().getTextRecursively())
        .contains("Personne ne représente encore cette organisation.");
  }

  @Test
  void quiNAdministrePasNeVoitAucunActe() {
    UI.getCurrent().navigate(OrganisationRoutes.fiche(id));
    assertThat(find(Button.class).withText("Désigner un représentant").exists()).isFalse();
    assertThat(find(Button.class).withText("Donner un nouveau nom").exists()).isFalse();
    UI.getCurrent().navigate(OrganisationRoutes.LISTE);
    assertThat(find(Button.class).withText("Ouvrir une organisation").exists()).isFalse();
  }

  @Test
  @ConnecteComme("admin")
  void lAdministrateurDesigneUnSignataireLErreurEstAuChamp() {
    UI.getCurrent().navigate(OrganisationRoutes.fiche(id));
    test(find(Button.class).withText("Désigner un représentant").single()).click();
    var fonction = find(TextField.class).withCaption("Fonction").single();
    var pouvoir = find(TextField.class).withCaption("Acte qui donne le pouvoir de signer").single();
    test(fonction).setValue("directeur régional");
    test(find(Button.class).withText("Désigner").single()).click();
    assertThat(pouvoir.getErrorMessage()).contains("indiquez lequel");
    assertThat(fonction.getValue()).isEqualTo("directeur régional");
    test(pouvoir).setValue("décret du 2 mars 2010");
    test(find(Button.class).withText("Désigner").single()).click();
    assertThat(find(OrganisationView.class).single().getElement().getTextRecursively())
        .contains("Peut signer", "pouvoir de signer : décret du 2 mars 2010 ; sans compte")
        .contains("Signataire désigné « directeur régional »");
  }

  @SuppressWarnings("unchecked")
  private Grid<Organisation> grille() {
    return (Grid<Organisation>) find(Grid.class).single();
  }
}
