package fr.cascade.partenaires;

import fr.cascade.habilitations.AuTitreDe;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who may sign for whom on a day: functions held by an active account (RG-053). */
@Service
@Transactional(readOnly = true)
public class SignataireConsultation {

  private static final String DU_JOUR =
      """
      select r.utilisateur_id, r.organisation_id, r.fonction, r.pouvoir from representant r
      join utilisateur u on u.id = r.utilisateur_id and u.actif
      where r.signataire and r.debut <= :au and (r.fin is null or r.fin >= :au)
      """;

  private final JdbcClient jdbc;

  SignataireConsultation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who may sign for the organisation, in the order they were named. */
  public List<Signataire> signataires(OrganisationId organisation, LocalDate au) {
    return jdbc.sql(DU_JOUR + "and r.organisation_id = :organisation order by r.debut, r.id")
        .param("au", au)
        .param("organisation", organisation.valeur())
        .query(SignataireConsultation::lire)
        .list();
  }

  /** Who may sign for each, in one query; an organisation without a signatory is left out. */
  public Map<OrganisationId, List<Signataire>> signatairesDe(
      Collection<OrganisationId> organisations, LocalDate au) {
    if (organisations.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(DU_JOUR + "and r.organisation_id in (:organisations) order by r.debut, r.id")
        .param("au", au)
        .param("organisations", organisations.stream().map(OrganisationId::valeur).toList())
        .query(SignataireConsultation::lire)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Signataire::organisation));
  }

  /** The organisations that this user may sign for. */
  public List<Signataire> pourUtilisateur(UtilisateurId utilisateur, LocalDate au) {
    return jdbc.sql(DU_JOUR + "and r.utilisateur_id = :utilisateur order by r.debut, r.id")
        .param("au", au)
        .param("utilisateur", utilisateur.valeur())
        .query(SignataireConsultation::lire)
        .list();
  }

  /** The power of this user for this organisation, where there is one. */
  public Optional<Signataire> pouvoir(
      UtilisateurId utilisateur, OrganisationId organisation, LocalDate au) {
    return pourUtilisateur(utilisateur, au).stream()
        .filter(signataire -> signataire.organisation().equals(organisation))
        .findFirst();
  }

  /**
   * On which power this person signs for the organisation: one's own, or that of whoever one
   * replaces by a delegation of signature (RG-043).
   */
  public Optional<Signataire> pouvoir(Utilisateur qui, OrganisationId organisation, LocalDate au) {
    return pouvoir(qui.id(), organisation, au)
        .or(
            () ->
                qui.suppleances().stream()
                    .filter(s -> s.delegation() != null)
                    .flatMap(
                        s ->
                            pouvoir(s.titulaire(), organisation, au)
                                .map(p -> par(qui, s, p))
                                .stream())
                    .findFirst());
  }

  private static Signataire par(Utilisateur qui, AuTitreDe titre, Signataire titulaire) {
    return new Signataire(
        qui.id(),
        titulaire.organisation(),
        titulaire.fonction(),
        "en suppléance de « %s », %s".formatted(titre.libelle(), titre.delegation()));
  }

  private static Signataire lire(ResultSet ligne, int rang) throws SQLException {
    return new Signataire(
        new UtilisateurId(ligne.getLong("utilisateur_id")),
        new OrganisationId(ligne.getLong("organisation_id")),
        ligne.getString("fonction"),
        ligne.getString("pouvoir"));
  }
}
