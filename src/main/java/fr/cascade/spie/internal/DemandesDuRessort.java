package fr.cascade.spie.internal;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.spie.DemandeCompteLue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for accounts of the territories that the reader instructs. */
@Component
public class DemandesDuRessort {

  private static final int MONTREES = 200;

  private final JdbcClient jdbc;
  private final DemandeCompteRepository demandes;
  private final AppelRepository appels;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  DemandesDuRessort(
      JdbcClient jdbc,
      DemandeCompteRepository demandes,
      AppelRepository appels,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.demandes = demandes;
    this.appels = appels;
    this.organisations = organisations;
    this.territoires = territoires;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** Where the reader instructs applications. */
  public List<String> ressort() {
    return connecte
        .courantOuVide()
        .map(u -> VisibiliteCandidatures.territoires(u.habilitations()))
        .orElse(List.of("-"));
  }

  /** The row, locked; one of another region does not exist. */
  public DemandeCompte prendre(long id) {
    return demandes
        .verrouiller(id)
        .filter(d -> habilitations.peut(Permission.INSTRUIRE, d.territoire()))
        .orElseThrow(
            () ->
                new IntrouvableException(
                    "Cette demande n’existe pas, ou n’est pas de votre ressort."));
  }

  public int aExaminer() {
    return ids("select count(distinct d.id)", "and d.statut = 'A_EXAMINER'")
        .query(Integer.class)
        .single();
  }

  /** Those to look at first, then the latest. */
  public List<DemandeCompteLue> lire() {
    List<Long> ids =
        ids("select distinct d.id", "order by d.statut = 'A_EXAMINER' desc, d.id desc limit 200")
            .query((ligne, rang) -> ligne.getLong(1))
            .list();
    if (ids.isEmpty()) {
      return List.of();
    }
    List<DemandeCompte> lues = demandes.parIds(ids, Limit.of(MONTREES));
    Map<AppelId, Appel> parAppel =
        appels
            .findAllByIdIn(lues.stream().map(d -> d.appel().valeur()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Appel::id, Function.identity()));
    Map<String, Organisation> connues =
        organisations.parSirets(
            lues.stream().map(DemandeCompte::siret).distinct().toList(), horloge.aujourdhui());
    Map<TerritoireCode, String> noms =
        territoires.noms(
            lues.stream().map(DemandeCompte::territoire).toList(), horloge.aujourdhui());
    return lues.stream()
        .map(
            d ->
                lue(
                    d,
                    Objects.requireNonNull(parAppel.get(d.appel())),
                    connues.get(d.siret().valeur()),
                    noms.getOrDefault(d.territoire(), d.territoire().valeur())))
        .toList();
  }

  private JdbcClient.StatementSpec ids(String choix, String suite) {
    return jdbc.sql(
            """
            %s from demande_compte d
            join territoire_inclusion i on i.descendant_code = d.territoire_code
              and :jour between i.debut and i.fin
            where i.ancetre_code in (:territoires) %s
            """
                .formatted(choix, suite))
        .param("jour", horloge.aujourdhui())
        .param("territoires", ressort());
  }

  private static DemandeCompteLue lue(
      DemandeCompte d,
      Appel appel,
      @org.jspecify.annotations.Nullable Organisation connue,
      String territoire) {
    return new DemandeCompteLue(
        d.id(),
        d.appel(),
        appel.contenu().titre(),
        d.siret(),
        connue,
        d.organisationNom(),
        d.fonction(),
        d.courriel(),
        d.territoire(),
        territoire,
        d.recueLe(),
        d.statut(),
        d.motif(),
        d.decideeLe(),
        d.decideePar());
  }
}
