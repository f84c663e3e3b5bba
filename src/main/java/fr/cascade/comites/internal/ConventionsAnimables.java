package fr.cascade.comites.internal;

import fr.cascade.comites.ConventionAnimable;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The signed agreements, not ended, whose committees the reader runs: the same right as {@link
 * ComiteDroits#peutPiloter}, as a query.
 */
@Component
public class ConventionsAnimables {

  private final JdbcClient jdbc;
  private final UtilisateurConnecte connecte;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  ConventionsAnimables(
      JdbcClient jdbc,
      UtilisateurConnecte connecte,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.connecte = connecte;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** One page, by title. */
  public List<ConventionAnimable> lister(String texte, int depuis, int nombre) {
    return lire("instr(c.titre, :cherche) > 0", texte.strip(), depuis, nombre);
  }

  /** This one, where the reader may attach a committee to it. */
  public Optional<ConventionAnimable> trouver(ConventionId id) {
    return lire("c.id = :cherche", id.valeur(), 0, 1).stream().findFirst();
  }

  private record Ligne(long id, String titre, String territoire) {}

  private List<ConventionAnimable> lire(String filtre, Object cherche, int depuis, int nombre) {
    List<Ligne> lignes =
        jdbc.sql(
                """
                select c.id, c.titre, c.territoire_code from convention c
                where c.statut = 'SIGNEE' and c.niveau <> 'NATIONAL' and c.fin >= :jour and %s
                  and (exists (select 1 from territoire_inclusion i
                      where i.descendant_code = c.territoire_code
                        and i.ancetre_code in (:territoires) and :jour between i.debut and i.fin)
                    or (c.niveau = 'LOCAL' and exists (select 1 from partie p
                      where p.convention_id = c.id and p.organisation_id in (:organisations))))
                order by c.titre, c.id limit :nombre offset :depuis
                """
                    .formatted(filtre))
            .param("jour", horloge.aujourdhui())
            .param("cherche", cherche)
            .param("territoires", cles(Permission.REDIGER_REGIONAL, Perimetre.SurTerritoire.class))
            .param("organisations", cles(Permission.REDIGER_LOCAL, Perimetre.SurOrganisation.class))
            .param("nombre", nombre)
            .param("depuis", depuis)
            .query((l, _) -> new Ligne(l.getLong(1), l.getString(2), l.getString(3)))
            .list();
    Map<TerritoireCode, String> noms =
        territoires.noms(
            lignes.stream().map(l -> new TerritoireCode(l.territoire())).toList(),
            horloge.aujourdhui());
    return lignes.stream()
        .map(
            l ->
                new ConventionAnimable(
                    new ConventionId(l.id()),
                    l.titre(),
                    noms.getOrDefault(new TerritoireCode(l.territoire()), "")))
        .toList();
  }

  /** Where the reader holds a permission: territory codes, or numbers of organisations. */
  private Set<String> cles(Permission permission, Class<? extends Perimetre> genre) {
    Stream<Perimetre> perimetres =
        connecte.courantOuVide().map(Utilisateur::habilitations).stream()
            .flatMap(Set::stream)
            .filter(h -> h.role().accorde(permission))
            .map(Habilitation::perimetre);
    return Stream.concat(
            Stream.of("-"),
            perimetres.filter(genre::isInstance).map(p -> p.cle().replaceFirst("^ORG-", "")))
        .collect(Collectors.toSet());
  }
}
