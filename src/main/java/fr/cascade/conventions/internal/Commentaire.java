package fr.cascade.conventions.internal;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A remark anchored to an article; private to one side, or shared with all parties (RG-199). */
@Entity
public class Commentaire {

  private static final int TEXTE_MAXIMUM = 150_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long conventionId;

  @Column(nullable = false)
  private String articleCle;

  @Column(nullable = false, columnDefinition = "longtext")
  private String texte;

  private boolean partage;
  private @Nullable Long organisationId;

  @Column(nullable = false)
  private String auteur;

  private long auteurId;

  @Column(nullable = false)
  private Instant ecritLe;

  private @Nullable String resoluPar;
  private @Nullable Instant resoluLe;

  @SuppressWarnings("NullAway.Init")
  protected Commentaire() {}

  /**
   * @param cote the party on whose side the author stands; null for those who draft
   */
  public Commentaire(
      Convention convention,
      Article article,
      String texte,
      boolean partage,
      @Nullable OrganisationId cote,
      Acteur auteur) {
    if (texte.isBlank() || texte.length() > TEXTE_MAXIMUM) {
      throw new RegleMetierException(
          "RG-199", "Un commentaire compte de 1 à 150 000 caractères.", "texte");
    }
    this.conventionId = convention.id().valeur();
    this.articleCle = article.cle();
    this.texte = texte.strip();
    this.partage = partage;
    this.organisationId = cote == null ? null : cote.valeur();
    this.auteur = auteur.libelle();
    this.auteurId = auteur.id().valeur();
    this.ecritLe = auteur.le();
  }

  /** Settles it; doing it twice keeps the first. */
  public void resoudre(Acteur acteur) {
    if (resoluPar == null) {
      resoluPar = acteur.libelle();
      resoluLe = acteur.le();
    }
  }

  public void rouvrir() {
    resoluPar = null;
    resoluLe = null;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public long conventionId() {
    return conventionId;
  }

  public String articleCle() {
    return articleCle;
  }

  public String texte() {
    return texte;
  }

  public boolean partage() {
    return partage;
  }

  /** The party on whose side its author stands; empty for those who draft. */
  public Optional<OrganisationId> organisation() {
    return Optional.ofNullable(organisationId).map(OrganisationId::new);
  }

  public String auteur() {
    return auteur;
  }

  public boolean de(long utilisateur) {
    return auteurId == utilisateur;
  }

  public Instant ecritLe() {
    return ecritLe;
  }

  public @Nullable String resoluPar() {
    return resoluPar;
  }

  public @Nullable Instant resoluLe() {
    return resoluLe;
  }
}
