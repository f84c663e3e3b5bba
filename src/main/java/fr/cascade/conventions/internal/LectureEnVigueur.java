package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.ConventionDetail.VariableLue;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueur.ArticleEnVigueur;
import fr.cascade.conventions.TexteEnVigueur.PartieLiee;
import fr.cascade.conventions.Variable;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a signed agreement as it applies today. The caller has checked who may. */
@Component
public class LectureEnVigueur {

  private final ConformiteConstatee conformite;
  private final BlocsSignature blocs;
  private final LectureVariables variables;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  LectureEnVigueur(
      ConformiteConstatee conformite,
      BlocsSignature blocs,
      LectureVariables variables,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.conformite = conformite;
    this.blocs = blocs;
    this.variables = variables;
    this.organisations = organisations;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  public TexteEnVigueur lire(Convention convention) {
    LocalDate jour = horloge.aujourdhui();
    Map<String, String> fixes =
        conformite.de(convention).stream()
            .filter(c -> c.objet() == Objet.TEXTE)
            .collect(
                Collectors.toMap(
                    Constat::articleCle, c -> c.source().titre(), (premier, _) -> premier));
    return new TexteEnVigueur(
        convention.id(),
        convention.titre(),
        convention.reference(),
        convention.niveau(),
        territoires.nom(convention.territoire(), jour),
        convention.vie().signeeLe(),
        convention.fin(),
        convention.etat(jour),
        parties(convention, jour),
        blocs.de(convention, jour),
        convention.articles().stream().map(a -> article(a, fixes)).toList(),
        convention.chiffres().stream()
            .collect(Collectors.toMap(c -> c.type().name(), Chiffre::enClair)),
        variables(convention));
  }

  private List<VariableLue> variables(Convention convention) {
    ValeursVariables valeurs = variables.de(convention);
    return Arrays.stream(Variable.values())
        .map(v -> new VariableLue(v, valeurs.enClair(v), valeurs.manque(v)))
        .toList();
  }

  private static ArticleEnVigueur article(Article article, Map<String, String> fixes) {
    return new ArticleEnVigueur(
        article.cle(),
        article.rang(),
        article.titre(),
        article.texte(),
        article.nature() == NatureArticle.TEL_QUEL,
        fixes.get(article.cle()));
  }

  private List<PartieLiee> parties(Convention convention, LocalDate jour) {
    List<OrganisationId> ids = convention.parties().stream().map(Partie::organisation).toList();
    Map<OrganisationId, String> noms = organisations.noms(ids, jour);
    return convention.parties().stream()
        .map(
            p ->
                new PartieLiee(
                    p.organisation(), noms.getOrDefault(p.organisation(), ""), p.ordreSignature()))
        .toList();
  }

  public List<String> rendre(Convention convention, List<String> textes) {
    ValeursVariables valeurs = variables.de(convention);
    return textes.stream().map(t -> TexteConvention.rendre(convention, t, valeurs)).toList();
  }
}
