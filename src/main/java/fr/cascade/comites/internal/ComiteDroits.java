package fr.cascade.comites.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.PerimetreLecture;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees a committee and who runs it (RG-304). Seen: in one's perimeter, by one's organisation as
 * a party or a member. Run: a local one by the direction of a local party, any by the regional
 * officer of its territory.
 */
@Component
public class ComiteDroits {

  private static final String VISIBLE =
      """
      (exists (select 1 from territoire_inclusion i
          where i.descendant_code = k.territoire_code and i.ancetre_code in (:territoires)
            and :jour between i.debut and i.fin)
        or exists (select 1 from partie p
          where p.convention_id = k.convention_id and p.organisation_id in (:organisations))
        or exists (select 1 from membre_comite m
          where m.comite_id = k.id
            and (m.organisation_id in (:organisations) or m.utilisateur_id = :moi)))
      """;

  private final JdbcClient jdbc;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final ConventionSupport conventions;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  ComiteDroits(
      JdbcClient jdbc,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      ConventionSupport conventions,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.conventions = conventions;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** A condition on the alias {@code k} of {@code comite}, with its named parameters. */
  public record Condition(String sql, Map<String, Object> parametres) {}

  /** What the current reader may see. */
  public Condition condition() {
    PerimetreLecture perimetre = habilitations.perimetreLecture();
    if (perimetre.national()) {
      return new Condition("(1 = 1)", Map.of());
    }
    Map<String, Object> parametres = new HashMap<>();
    parametres.put("jour", horloge.aujourdhui());
    parametres.put("moi", connecte.courant().id().valeur());
    parametres.put(
        "territoires",
        perimetre.territoires().isEmpty()
            ? List.of("-")
            : perimetre.territoires().stream().map(TerritoireCode::valeur).toList());
    parametres.put(
        "organisations",
        perimetre.organisations().isEmpty()
            ? List.of(0L)
            : perimetre.organisations().stream().map(OrganisationId::valeur).toList());
    return new Condition(VISIBLE, parametres);
  }

  /** Refuses as if it did not exist. */
  public void exigerVisible(Comite comite) {
    Condition condition = condition();
    boolean vu =
        jdbc.sql(
                "select exists (select 1 from comite k where k.id = :id and "
                    + condition.sql()
                    + ")")
            .params(condition.parametres())
            .param("id", comite.id().valeur())
            .query(Boolean.class)
            .single();
    if (!vu) {
      throw introuvable();
    }
  }

  public boolean peutPiloter(Comite comite) {
    return peutPiloter(comite.niveau(), comite.territoire(), comite.convention());
  }

  private boolean peutPiloter(Niveau niveau, TerritoireCode territoire, ConventionId convention) {
    return habilitations.peut(Permission.REDIGER_REGIONAL, territoire)
        || (niveau == Niveau.LOCAL
            && conventions.parties(convention).stream()
                .anyMatch(o -> habilitations.peut(Permission.REDIGER_LOCAL, o)));
  }

  /** Refuses with a sentence whoever may only read. */
  public void exigerPilotage(Comite comite) {
    exigerVisible(comite);
    if (!peutPiloter(comite)) {
      throw new AccesRefuseException(
          "L’animation de ce comité revient à ses parties locales et au chargé de mission : vous"
              + " pouvez le lire, pas agir.");
    }
  }

  /** Refuses whoever would not run the committees of that agreement. */
  void exigerCreation(ConventionSupport.Convention convention) {
    if (!peutPiloter(convention.niveau(), convention.territoire(), convention.id())) {
      throw new AccesRefuseException(
          "La création d’un comité revient aux parties locales et au chargé de mission.");
    }
  }

  /** Engine groups of those who run it first: the local parties, else the regional officer. */
  public List<String> groupesPilotage(Comite comite) {
    return comite.niveau() == Niveau.LOCAL
        ? conventions.parties(comite.convention()).stream()
            .map(o -> Groupes.de(Permission.REDIGER_LOCAL, o))
            .toList()
        : groupesMission(comite);
  }

  /** Engine groups of the regional officer above it. */
  public List<String> groupesMission(Comite comite) {
    return Stream.concat(
            Stream.of(comite.territoire()),
            territoires.englobants(comite.territoire(), horloge.aujourdhui()).stream()
                .map(Territoire::code))
        .map(t -> Groupes.de(Permission.REDIGER_REGIONAL, t))
        .toList();
  }

  /** Who acts: the person connected, else the portal. */
  Acteur acteur() {
    return new Acteur(
        Optional.of(connecte)
            .flatMap(UtilisateurConnecte::courantOuVide)
            .map(Utilisateur::designation)
            .orElse("Portail"),
        horloge.instant());
  }

  public static IntrouvableException introuvable() {
    return new IntrouvableException("Ce comité n’existe pas, ou n’est pas de votre ressort.");
  }
}
