package fr.cascade.spie.internal;

import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.Recevabilite;
import fr.cascade.spie.Recevabilite.Regle;
import fr.cascade.spie.internal.DecisionRecevabilite.Faits;
import fr.cascade.spie.internal.DecisionRecevabilite.Manquement;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the admissibility rules look at, and words what they say. */
@Component
public class ReglesRecevabilite {

  /** The question that holds the consent of the département. */
  private static final String ACCORD = "accord-departement";

  private static final Set<TypeOrganisation> OPERATEURS =
      EnumSet.of(
          TypeOrganisation.OPERATEUR_NATIONAL,
          TypeOrganisation.OPERATEUR_REGION,
          TypeOrganisation.OPERATEUR_SITE);

  private static final Map<String, String> LIBELLES = libelles();

  private final OrganisationConsultation organisations;
  private final DecisionRecevabilite decision;
  private final Reception reception;
  private final HorlogeMetier horloge;

  ReglesRecevabilite(
      OrganisationConsultation organisations,
      DecisionRecevabilite decision,
      Reception reception,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.decision = decision;
    this.reception = reception;
    this.horloge = horloge;
  }

  private static Map<String, String> libelles() {
    Map<String, String> libelles = new LinkedHashMap<>();
    libelles.put("porteur", "Portée par un conseil départemental, ou avec son accord");
    libelles.put("lettre-departement", "Lettre d’engagement du conseil départemental");
    libelles.put("lettre-operateur", "Lettre d’engagement de Pôle emploi");
    libelles.put("consortium", "Consortium complet : département, Pôle emploi, accord de chacun");
    libelles.put("budget", "Part de l’État dans le plafond de l’appel");
    libelles.put("delai", "Déposée dans les délais");
    return libelles;
  }

  /** Rule by rule, as the application stands. */
  Recevabilite examiner(Candidature candidature, Appel appel, Map<String, Reponse> reponses) {
    Map<String, List<String>> manquements =
        decision.evaluer(faits(candidature, appel, reponses)).stream()
            .collect(
                Collectors.groupingBy(
                    Manquement::regle,
                    Collectors.mapping(Manquement::explication, Collectors.toList())));
    return new Recevabilite(
        LIBELLES.entrySet().stream()
            .map(
                regle -> {
                  List<String> motifs = manquements.getOrDefault(regle.getKey(), List.of());
                  return new Regle(
                      regle.getKey(), regle.getValue(), motifs.isEmpty(), String.join(" ", motifs));
                })
            .toList());
  }

  private Faits faits(Candidature candidature, Appel appel, Map<String, Reponse> reponses) {
    List<MembreConsortium> membres = candidature.consortium().membres();
    Map<OrganisationId, Organisation> lues =
        organisations.parIds(
            membres.stream().map(MembreConsortium::organisation).toList(), horloge.aujourdhui());
    Predicate<MembreConsortium> departement =
        m -> {
          Organisation o = lues.get(m.organisation());
          return o != null && departement(o);
        };
    Predicate<MembreConsortium> operateur =
        m -> {
          Organisation o = lues.get(m.organisation());
          return o != null && OPERATEURS.contains(o.type());
        };
    Predicate<MembreConsortium> lettre = m -> m.lettre().isPresent();
    return new Faits(
        membres.stream().filter(MembreConsortium::porteur).anyMatch(departement),
        reponses.containsKey(ACCORD) && reponses.get(ACCORD).document().isPresent(),
        membres.stream().anyMatch(departement),
        membres.stream().anyMatch(operateur),
        membres.stream().anyMatch(departement.and(lettre)),
        membres.stream().anyMatch(operateur.and(lettre)),
        (int) membres.stream().filter(m -> m.approuveeLe() == null).count(),
        montant(reponses),
        appel.contenu().plafond(),
        candidature.statut() != CandidatureStatut.BROUILLON
            || reception.deposable(candidature, appel));
  }

  static BigDecimal montant(Map<String, Reponse> reponses) {
    var budget = reponses.get(Budget.CLE);
    return budget == null ? BigDecimal.ZERO : Budget.lire(budget.valeur()).partEtat();
  }

  /** A council of a département: the collectivity whose territory is one. */
  static boolean departement(Organisation organisation) {
    return organisation.type() == TypeOrganisation.COLLECTIVITE
        && organisation.territoire().valeur().startsWith("DEP-");
  }

  /** What the codes of a stored submission say, in words. */
  static String enClair(String code) {
    return LIBELLES.getOrDefault(code, code);
  }
}
