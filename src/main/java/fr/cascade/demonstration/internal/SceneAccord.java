package fr.cascade.demonstration.internal;

import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.conventions.ConventionSigneeAilleurs.ArticleRepris;
import fr.cascade.conventions.ConventionSigneeAilleurs.ChiffreRepris;
import fr.cascade.conventions.Niveau;
import fr.cascade.demonstration.Scene;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;

/** A national accord signed outside the portal, taken over on its day. */
final class SceneAccord implements Scene {

  private final String code;
  private final AccordDecrit accord;
  private final ConventionService conventions;
  private final OrganisationConsultation organisations;

  SceneAccord(String code, ConventionService conventions, OrganisationConsultation organisations) {
    this.code = code;
    this.accord = Donnees.lire(code + ".yaml", AccordDecrit.class);
    this.conventions = conventions;
    this.organisations = organisations;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalDate date() {
    return accord.signeeLe();
  }

  @Override
  public String titre() {
    return "Signature hors du portail : " + accord.titre();
  }

  @Override
  public void jouer() {
    conventions.reprendre(
        new ConventionSigneeAilleurs(
            accord.reference(),
            accord.titre(),
            Niveau.NATIONAL,
            TerritoireCode.NATION,
            accord.signeeLe(),
            accord.debut(),
            accord.fin(),
            accord.articles().stream()
                .map(
                    a ->
                        new ArticleRepris(
                            a.cle(), a.titre(), HtmlNettoyeur.nettoyer(a.texte()), a.nature()))
                .toList(),
            accord.chiffres().stream()
                .map(c -> new ChiffreRepris(c.type(), c.article(), c.nombre()))
                .toList(),
            accord.parties().stream().map(this::partie).toList()),
        null);
  }

  /** The national organisation of this short name on the day of signature. */
  private OrganisationId partie(String nomCourt) {
    List<Organisation> trouvees = organisations.rechercher(nomCourt, null, accord.signeeLe(), 50);
    return trouvees.stream()
        .filter(o -> o.nomCourt().equals(nomCourt))
        .filter(o -> o.territoire().equals(TerritoireCode.NATION))
        .findFirst()
        .map(Organisation::id)
        .orElseThrow(() -> new IllegalStateException("Unknown party: " + nomCourt));
  }
}
