package fr.cascade.documents.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Stored bytes. Immutable: what was deposited is what is read for ever. */
@Entity
@Immutable
public class Document {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String nom;
  private String typeMime;
  private long taille;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 64)
  private String empreinteSha256;

  @Lob
  @Column(length = Integer.MAX_VALUE)
  private byte[] contenu;

  private Instant deposeLe;
  private @Nullable Long deposePar;

  @SuppressWarnings("NullAway.Init")
  protected Document() {}

  public Document(
      String nom,
      String typeMime,
      byte[] contenu,
      String empreinteSha256,
      Instant deposeLe,
      @Nullable Long deposePar) {
    this.nom = nom;
    this.typeMime = typeMime;
    this.taille = contenu.length;
    this.empreinteSha256 = empreinteSha256;
    this.contenu = contenu;
    this.deposeLe = deposeLe;
    this.deposePar = deposePar;
  }

  public long id() {
    return Objects.requireNonNull(id, "document non enregistré");
  }

  public String nom() {
    return nom;
  }

  public String typeMime() {
    return typeMime;
  }

  public long taille() {
    return taille;
  }

  public byte[] contenu() {
    return contenu;
  }

  public String empreinte() {
    return empreinteSha256;
  }

  public Instant deposeLe() {
    return deposeLe;
  }

  /** Unknown when the portal itself deposits. */
  public @Nullable Long deposePar() {
    return deposePar;
  }
}
