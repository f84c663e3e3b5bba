package fr.cascade.conventions.internal;

import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.PdfDepose;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DocumentId;
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

/** An annex of an agreement, a text or a file, in its place among the others. */
@Entity
public class Annexe {

  private static final int TITRE_MAX = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long conventionId;
  private int rang;

  @Column(nullable = false)
  private String titre;

  @Column(columnDefinition = "longtext")
  private @Nullable String texte;

  private int revision;
  private @Nullable Long documentId;
  private @Nullable String fichierNom;
  private @Nullable Integer fichierPages;
  private @Nullable Long fichierTaille;

  @Column(columnDefinition = "char(64)")
  private @Nullable String fichierEmpreinte;

  private @Nullable Long origineId;

  @Column(nullable = false)
  private Instant modifieLe;

  @Column(nullable = false)
  private String modifiePar;

  @SuppressWarnings("NullAway.Init")
  protected Annexe() {}

  private Annexe(ConventionId convention, int rang, String titre, Acteur acteur) {
    this.conventionId = convention.valeur();
    this.rang = rang;
    this.titre = titreAdmis(titre);
    this.modifieLe = acteur.le();
    this.modifiePar = acteur.libelle();
  }

  /** A text, to be written. */
  public static Annexe redigee(ConventionId convention, int rang, String titre, Acteur acteur) {
    var annexe = new Annexe(convention, rang, titre, acteur);
    annexe.texte = "";
    return annexe;
  }

  /** A file, kept for ever under its fingerprint. */
  public static Annexe jointe(ConventionId convention, int rang, String titre, Acteur acteur) {
    return new Annexe(convention, rang, titre, acteur);
  }

  /** The text of a parent's annex, to be adapted like its articles. */
  static Annexe heritee(ConventionId convention, int rang, Annexe parent, Acteur acteur) {
    var annexe = new Annexe(convention, rang, parent.titre, acteur);
    annexe.texte = parent.texte;
    annexe.origineId = parent.id;
    return annexe;
  }

  /** Names it (RG-170). */
  public void renommer(String nouveau, Acteur acteur) {
    titre = titreAdmis(nouveau);
    signer(acteur);
  }

  private static String titreAdmis(String titre) {
    if (titre.isBlank() || titre.strip().length() > TITRE_MAX) {
      throw new RegleMetierException(
          "RG-170", "Le titre d'une annexe compte de 1 à 200 caractères.", "titre");
    }
    return titre.strip();
  }

  /** Writes the text; {@code lue} is the writing that the drafter read (RG-171, RG-175). */
  public void ecrire(int lue, String html, Acteur acteur) {
    if (texte == null) {
      throw new RegleMetierException(
          "RG-171", "Cette annexe est un fichier : remplacez-le plutôt que de l'écrire.");
    }
    if (lue != revision) {
      throw new RegleMetierException(
          "RG-175",
          "L'annexe « %s » a été modifiée entre-temps par %s. Votre texte est resté à l'écran : copiez-le avant de recharger."
              .formatted(titre, modifiePar));
    }
    if (html.length() > Article.TEXTE_MAX) {
      throw new RegleMetierException(
          "RG-171",
          "Le texte de l'annexe « %s » dépasse 150\u00a0000 caractères : partagez-le en deux annexes."
              .formatted(titre),
          "texte");
    }
    texte = html;
    revision++;
    signer(acteur);
  }

  /** Puts a file in the place of the one that was there. */
  public void porter(DocumentDepose depot, PdfDepose pdf, Acteur acteur) {
    if (texte != null) {
      throw new RegleMetierException(
          "RG-172", "Cette annexe est un texte : elle n'a pas de fichier.");
    }
    documentId = depot.id().valeur();
    fichierNom = pdf.nom();
    fichierPages = pdf.pages();
    fichierTaille = depot.taille();
    fichierEmpreinte = depot.empreinte();
    signer(acteur);
  }

  void placer(int nouveau) {
    rang = nouveau;
  }

  private void signer(Acteur acteur) {
    modifieLe = acteur.le();
    modifiePar = acteur.libelle();
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public boolean de(ConventionId convention) {
    return conventionId == convention.valeur();
  }

  public int rang() {
    return rang;
  }

  public String titre() {
    return titre;
  }

  /** « Annexe 2 – Carte des sites ». */
  public String designation() {
    return "Annexe " + rang + " – " + titre;
  }

  /** The text; empty for a file. */
  public Optional<String> texte() {
    return Optional.ofNullable(texte);
  }

  public int revision() {
    return revision;
  }

  /** The file; empty for a text. */
  public Optional<DocumentId> document() {
    return Optional.ofNullable(documentId).map(DocumentId::new);
  }

  public String fichierNom() {
    return fichierNom == null ? "" : fichierNom;
  }

  public int fichierPages() {
    return fichierPages == null ? 0 : fichierPages;
  }

  public long fichierTaille() {
    return fichierTaille == null ? 0 : fichierTaille;
  }

  public String fichierEmpreinte() {
    return fichierEmpreinte == null ? "" : fichierEmpreinte;
  }

  public boolean heritee() {
    return origineId != null;
  }

  public Instant modifieLe() {
    return modifieLe;
  }

  public String modifiePar() {
    return modifiePar;
  }
}
