package fr.cascade.comites.internal;

import fr.cascade.comites.PieceId;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceId;
import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The papers of a meeting: known kinds only, told by their bytes and not by their name (RG-360),
 * looked at by a scanner where there is one (RG-361).
 */
@Component
public class PiecesSeance {

  private static final Map<String, byte[]> DEBUTS =
      Map.of(
          "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
          "docx", new byte[] {'P', 'K', 3, 4},
          "xlsx", new byte[] {'P', 'K', 3, 4},
          "odt", new byte[] {'P', 'K', 3, 4},
          "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "odt", "application/vnd.oasis.opendocument.text",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final JdbcClient jdbc;
  private final DocumentService documents;
  private final AnalyseFichier analyse;
  private final HorlogeMetier horloge;

  PiecesSeance(
      JdbcClient jdbc, DocumentService documents, AnalyseFichier analyse, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.analyse = analyse;
    this.horloge = horloge;
  }

  /** A paper in a list. */
  record Piece(
      PieceId id, String nom, String analyse, DocumentId document, @Nullable PointId point) {}

  List<Piece> de(SeanceId seance) {
    return jdbc.sql(
            "select id, nom, analyse, document_id, point_id from piece_seance where seance_id = :seance"
                + " order by id")
        .param("seance", seance.valeur())
        .query(
            (l, _) ->
                new Piece(
                    new PieceId(l.getLong(1)),
                    l.getString(2),
                    l.getString(3),
                    new DocumentId(l.getLong(4)),
                    point(l.getObject(5, Long.class))))
        .list();
  }

  private static @Nullable PointId point(@Nullable Long id) {
    return id == null ? null : new PointId(id);
  }

  /** A paper of this meeting; one of another does not exist here. */
  Piece piece(SeanceId seance, PieceId id) {
    return de(seance).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IntrouvableException("Cette pièce n’existe pas dans cette réunion."));
  }

  void deposer(SeanceId seance, @Nullable PointId point, String nom, byte[] contenu) {
    String type = exigerType(nom, contenu);
    String resultat = analyse.analyser(nom, contenu);
    DocumentDepose depose = documents.conserver(nom, type, contenu);
    jdbc.sql(
            """
            insert into piece_seance (seance_id, point_id, document_id, nom, analyse, deposee_le)
            values (:seance, :point, :document, :nom, :analyse, :le)
            """)
        .param("seance", seance.valeur())
        .param("point", point == null ? null : point.valeur())
        .param("document", depose.id().valeur())
        .param("nom", nom.length() > 255 ? nom.substring(nom.length() - 255) : nom)
        .param("analyse", resultat)
        .param("le", Timestamp.from(horloge.instant()))
        .update();
  }

  void retirer(SeanceId seance, PieceId id) {
    jdbc.sql("delete from piece_seance where id = :id")
        .param("id", piece(seance, id).id().valeur())
        .update();
  }

  private static String exigerType(String nom, byte[] contenu) {
    String extension =
        nom.substring(nom.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
    byte[] debut = DEBUTS.get(extension);
    if (debut == null) {
      throw refus("« %s » n’est pas d’un type admis : PDF, Word, Excel, ODT, PNG ou JPEG.", nom);
    }
    boolean conforme =
        contenu.length >= debut.length
            && Arrays.equals(Arrays.copyOf(contenu, debut.length), debut);
    if (!conforme) {
      throw refus("Le contenu de « %s » n’est pas celui qu’annonce son nom.", nom);
    }
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }

  private static RegleMetierException refus(String phrase, String nom) {
    return new RegleMetierException("RG-360", phrase.formatted(nom), "fichier");
  }
}
