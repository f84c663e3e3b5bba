package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.conventions.ConventionDetail.Parent;
import fr.cascade.conventions.ConventionDetail.PartieLue;
import fr.cascade.conventions.ConventionDetail.VariableLue;
import fr.cascade.conventions.EtapeFrise;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.conventions.Variable;
import fr.cascade.conventions.VisaLu;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the read records of one agreement. The caller has checked that the reader may see it. */
@Component
public class LectureConvention {

  private final ConventionDroits droits;
  private final ConformiteConstatee conformite;
  private final DerogationRepository derogations;
  private final ExigencesDeParties exigences;
  private final Frise frise;
  private final LectureTours tours;
  private final Visas visas;
  private final SignatureConsultation signatures;
  private final OrganisationConsultation organisations;
  private final SignataireConsultation signataires;
  private final TerritoireConsultation territoires;
  private final LectureVariables variables;
  private final HorlogeMetier horloge;

  LectureConvention(
      ConventionDroits droits,
      ConformiteConstatee conformite,
      DerogationRepository derogations,
      ExigencesDeParties exigences,
      Frise frise,
      LectureTours tours,
      Visas visas,
      SignatureConsultation signatures,
      OrganisationConsultation organisations,
      SignataireConsultation signataires,
      TerritoireConsultation territoires,
      LectureVariables variables,
      HorlogeMetier horloge) {
    this.droits = droits;
    this.conformite = conformite;
    this.derogations = derogations;
    this.exigences = exigences;
    this.frise = frise;
    this.tours = tours;
    this.visas = visas;
    this.signatures = signatures;
    this.organisations = organisations;
    this.signataires = signataires;
    this.territoires = territoires;
    this.variables = variables;
    this.horloge = horloge;
  }

  public ConventionDetail detail(Convention convention) {
    LocalDate jour = horloge.aujourdhui();
    List<CircuitLu> circuits = signatures.circuits(Cles.de(convention.id()));
    Optional<TourLu> tour = dernierTour(convention);
    List<VisaLu> sesVisas = visas.lire(convention);
    boolean attendu = attendu(circuits, tour, sesVisas);
    ValeursVariables valeurs = variables.de(convention);
    return new ConventionDetail(
        convention.id(),
        convention.reference(),
        convention.titre(),
        convention.niveau(),
        convention.etat(jour),
        PhraseEtat.de(convention, circuits, tour, sesVisas, jour),
        convention.territoire(),
        territoires.nom(convention.territoire(), jour),
        convention.parent().map(p -> new Parent(p.id(), p.reference(), p.titre())).orElse(null),
        convention.debut(),
        convention.fin(),
        convention.vie().signeeLe(),
        convention.horsPortail(),
        convention.creeLe(),
        convention.creePar(),
        convention.vie().motifRenvoi(),
        articles(convention, valeurs),
        convention.chiffres().stream().map(LectureConvention::chiffre).toList(),
        Arrays.stream(Variable.values()).map(v -> variable(v, valeurs)).toList(),
        parties(convention, jour),
        conformite.de(convention),
        derogations.deLaConvention(convention.id().valeur()).stream()
            .map(d -> d.lue(droits.peutRepondre(d)))
            .toList(),
        exigences.parNiveau(convention),
        sesVisas,
        circuits,
        droits.actions(
            convention,
            attendu,
            sesVisas.stream().anyMatch(v -> v.statut() == VisaStatut.DEMANDE)));
  }

  /** Whether a signature, an avis or a visa waits for the reader. */
  private static boolean attendu(
      List<CircuitLu> circuits, Optional<TourLu> tour, List<VisaLu> visas) {
    return circuits.stream()
            .limit(1)
            .flatMap(c -> c.signatures().stream())
            .anyMatch(CircuitLu.Ligne::aMoi)
        || tour.stream().flatMap(t -> t.avis().stream()).anyMatch(AvisLu::aRendre)
        || visas.stream().anyMatch(VisaLu::aDonner);
  }

  /** Only a text in the hands of its drafter or of its parties says where its round stands. */
  private Optional<TourLu> dernierTour(Convention convention) {
    return switch (convention.statut()) {
      case BROUILLON, EN_CONSULTATION -> tours.lire(convention).stream().findFirst();
      default -> Optional.empty();
    };
  }

  public boolean peutFonder() {
    return droits.peutRediger(Niveau.NATIONAL, TerritoireCode.NATION, List.of());
  }

  public List<EtapeFrise> frise(Convention convention) {
    return frise.etapes(
        convention,
        signatures.circuits(Cles.de(convention.id())),
        tours.lire(convention),
        visas.lire(convention));
  }

  private List<ArticleLu> articles(Convention convention, ValeursVariables valeurs) {
    Optional<Convention> parent = convention.parent();
    Optional<ValeursVariables> valeursParent = parent.map(variables::siUtiles);
    return convention.articles().stream()
        .map(
            a -> {
              Article sien = a.articleParent();
              return sien == null || parent.isEmpty() || valeursParent.isEmpty()
                  ? article(convention, a, valeurs, null, null)
                  : article(
                      convention,
                      a,
                      valeurs,
                      TexteConvention.rendre(parent.get(), sien, valeursParent.get()),
                      TexteConvention.rendre(parent.get(), sien, valeurs));
            })
        .toList();
  }

  private static ArticleLu article(
      Convention convention,
      Article article,
      ValeursVariables valeurs,
      @Nullable String parentRendu,
      @Nullable String parentIci) {
    Article parent = article.articleParent();
    return new ArticleLu(
        article.cle(),
        article.rang(),
        article.titre(),
        article.texte(),
        TexteConvention.rendre(convention, article, valeurs),
        article.nature(),
        article.version(),
        parent == null ? null : parent.designation(),
        parentRendu,
        parentIci,
        article.modifieLe(),
        article.modifiePar(),
        article.mention());
  }

  private static VariableLue variable(Variable variable, ValeursVariables valeurs) {
    return new VariableLue(variable, valeurs.enClair(variable), valeurs.manque(variable));
  }

  private static ChiffreLu chiffre(Chiffre chiffre) {
    return new ChiffreLu(chiffre.type(), chiffre.articleCle(), chiffre.nombre(), chiffre.enClair());
  }

  private List<PartieLue> parties(Convention convention, LocalDate jour) {
    List<OrganisationId> ids = convention.parties().stream().map(Partie::organisation).toList();
    Map<OrganisationId, String> noms = organisations.noms(ids, jour);
    return convention.parties().stream()
        .map(
            p ->
                new PartieLue(
                    p.organisation(),
                    noms.getOrDefault(p.organisation(), ""),
                    p.ordreSignature(),
                    p.locale(),
                    signataires.signataires(p.organisation(), jour).stream()
                        .map(Signataire::fonction)
                        .toList()))
        .toList();
  }
}
