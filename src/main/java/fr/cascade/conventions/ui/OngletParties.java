package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.PartieLue;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.conventions.VisaLu;
import fr.cascade.signatures.ui.CarteCircuit;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who is bound by the text, who signs for whom, and each round of signatures. */
@Service
class OngletParties implements OngletConvention {

  @Override
  public String titre() {
    return "Parties et signatures";
  }

  @Override
  public int ordre() {
    return 30;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    var page = new Div(new H2("Parties"), parties(convention));
    if (!convention.visas().isEmpty()) {
      page.add(new H2("Visas"), visas(convention.visas()));
    }
    page.add(new H2("Signatures"));
    if (convention.circuits().isEmpty()) {
      page.add(sansCircuit(convention));
    }
    convention.circuits().forEach(circuit -> page.add(new CarteCircuit(circuit)));
    return page;
  }

  private static Component parties(ConventionDetail convention) {
    if (convention.parties().isEmpty()) {
      return new EtatVide("Aucune partie", "Le rédacteur les désigne avant de soumettre le texte.");
    }
    var tableau = new Tableau("Parties à la convention", "Organisation", "Rôle", "Signe pour elle");
    convention.parties().stream()
        .sorted(Comparator.comparingInt(p -> p.groupe() == 0 ? Integer.MAX_VALUE : p.groupe()))
        .forEach(
            p ->
                tableau.ligne(
                    new Span(p.nom()),
                    new Span(role(p, convention.horsPortail())),
                    signataires(p, convention.signeeLe() != null)));
    return tableau;
  }

  private static Component visas(List<VisaLu> visas) {
    var tableau = new Tableau("Visas avant la validation", "Service", "État", "Par", "Date");
    visas.forEach(
        v -> {
          var par = v.par();
          var le = v.le();
          tableau.ligne(
              new Span(v.organisationNom()),
              Badges.visa(v.statut()),
              new Span(par == null ? "—" : par),
              new Span(le == null ? "—" : Formats.dateHeure(le)));
        });
    return tableau;
  }

  /** Outside the portal, nobody knows in which order the parties signed. */
  private static String role(PartieLue partie, boolean horsPortail) {
    if (horsPortail && partie.groupe() > 0) {
      return "Signataire";
    }
    return switch (partie.groupe()) {
      case 0 -> "Associée, sans signer";
      case 1 -> "Signe en premier";
      case 2 -> "Signe en deuxième";
      default -> "Signe au rang " + partie.groupe();
    };
  }

  /** Once the text is signed, a party without a signatory of today is nobody's fault. */
  private static Component signataires(PartieLue partie, boolean signee) {
    if (partie.groupe() == 0 || (signee && partie.signataires().isEmpty())) {
      return new Span("—");
    }
    return partie.signataires().isEmpty()
        ? new Badge(Ton.REFUSE, "Personne n’est désigné")
        : new Span(String.join(", ", partie.signataires()));
  }

  private static Component sansCircuit(ConventionDetail convention) {
    var signee = convention.signeeLe();
    if (convention.horsPortail()) {
      return new EtatVide(
          "Signée hors du portail",
          signee == null
              ? "Le texte a été repris déjà signé."
              : "Le texte a été signé le %s, puis repris dans le portail."
                  .formatted(Formats.date(signee)));
    }
    return new EtatVide(
        "Aucune signature pour l’instant",
        "Les signatures s’ouvrent lorsque le texte est validé et figé.");
  }
}
