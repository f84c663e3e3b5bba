package fr.cascade.conventions.internal;

import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.socle.ConventionId;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the filters keep in the tree, as conditions on the alias {@code c}. */
@Component
class CascadeCriteres {

  private static final String SOUS_L_ACCORD =
      """
       and :accord in (c.id, c.parent_id,
        (select p.parent_id from convention p where p.id = c.parent_id),
        (select g.parent_id from convention p join convention g on g.id = p.parent_id
          where p.id = c.parent_id))
      """;

  private static final String DE_LA_REGION =
      """
       and (exists (select 1 from territoire_inclusion f
          where f.ancetre_code = :region and f.descendant_code = c.territoire_code
            and :jour between f.debut and f.fin)
        or exists (select 1 from territoire_inclusion f
          where f.descendant_code = :region and f.ancetre_code = c.territoire_code
            and :jour between f.debut and f.fin))
      """;

  private final ConventionListe conventions;

  CascadeCriteres(ConventionListe conventions) {
    this.conventions = conventions;
  }

  /** What the filters keep and the texts above it; without filter, all that is visible. */
  Condition gardee(CascadeFiltre filtre, Condition visible) {
    if (filtre.estVide()) {
      return new Condition(
          visible.sql() + " and " + ConventionListe.POURSUIVIES, visible.parametres());
    }
    Condition trouvee = correspondante(filtre, visible);
    String gardees =
        """
         and c.id in (with recursive garde (id, parent_id) as (
            select c.id, c.parent_id from convention c where %s
            union select p.id, p.parent_id from convention p join garde on p.id = garde.parent_id)
          select garde.id from garde)
        """
            .formatted(trouvee.sql());
    return new Condition(visible.sql() + gardees, trouvee.parametres());
  }

  /** What the filters ask for, itself. */
  Condition correspondante(CascadeFiltre filtre, Condition visible) {
    var condition =
        conventions.condition(
            new ConventionFiltre(filtre.texte(), null, filtre.etat(), null, null), visible);
    var accord = filtre.accord();
    if (accord != null) {
      condition = avec(condition, SOUS_L_ACCORD, "accord", accord.valeur());
    }
    var region = filtre.region();
    return region == null ? condition : avec(condition, DE_LA_REGION, "region", region.valeur());
  }

  /** Of these, what hangs below a text; at the top, what has no parent or none that is seen. */
  static Condition sousLe(@Nullable ConventionId parent, Condition gardee, String visible) {
    if (parent != null) {
      return avec(gardee, " and c.parent_id = :parent", "parent", parent.valeur());
    }
    String auSommet =
        """
         and (c.parent_id is null
          or c.parent_id not in (select c.id from convention c where %s))
        """
            .formatted(visible);
    return new Condition(gardee.sql() + auSommet, gardee.parametres());
  }

  /** The same and one condition more, with its parameter. */
  static Condition avec(Condition condition, String suite, String nom, Object valeur) {
    var parametres = new HashMap<>(condition.parametres());
    parametres.put(nom, valeur);
    return new Condition(condition.sql() + suite, parametres);
  }
}
