package fr.cascade.partenaires.internal;

import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation and its successive names, without a gap and without an overlap. */
@Entity
@Table(name = "organisation")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class OrganisationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private TypeOrganisation type;

  private String territoireCode;
  private @Nullable String siret;
  private @Nullable String structureCode;

  @Version private int version;

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL)
  @OrderBy("debut")
  private List<AppellationEntity> appellations = new ArrayList<>();

  protected OrganisationEntity() {}

  /** Opens an organisation under at least one name. */
  public static OrganisationEntity ouvrir(CreationOrganisation creation) {
    if (creation.appellations().isEmpty()) {
      throw new RegleMetierException("RG-050", "Une organisation porte un nom.", "nom");
    }
    var organisation = new OrganisationEntity();
    organisation.type = creation.type();
    organisation.territoireCode = creation.territoire().valeur();
    organisation.siret = creation.siret() == null ? null : creation.siret().valeur();
    organisation.structureCode = creation.structureCode();
    creation.appellations().stream()
        .sorted(Comparator.comparing(Appellation::debut))
        .forEach(organisation::nommer);
    return organisation;
  }

  /** Gives a number to what has none; one that is given stays (RG-051). */
  public void identifier(Siret nouveau) {
    if (siret != null) {
      throw new RegleMetierException("RG-051", "Cette organisation a déjà un SIRET.", "siret");
    }
    siret = nouveau.valeur();
  }

  /** Gives a name from a day on; the former one ends on the day before. */
  public void nommer(Appellation appellation) {
    if (appellation.nom().isBlank()) {
      throw new RegleMetierException("RG-050", "Une organisation porte un nom.", "nom");
    }
    Longueurs.verifier(appellation.nom(), 200, "Le nom", "nom");
    Longueurs.verifier(appellation.sigle(), 60, "Le sigle", "sigle");
    Longueurs.verifier(appellation.acte(), 255, "L’acte", "acte");
    if (!appellations.isEmpty()) {
      appellations.getLast().cederLe(appellation.debut());
    }
    appellations.add(new AppellationEntity(this, appellation));
  }

  public TerritoireCode territoire() {
    return new TerritoireCode(territoireCode);
  }

  public OrganisationId id() {
    return new OrganisationId(id);
  }
}
