package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Invitation;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Role;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an import of accounts: seven columns, semicolons, dates as people write. */
public final class LectureCsv {

  /** The heading that a file must begin with. */
  public static final String EN_TETE = "identifiant;fonction;courriel;role;perimetre;debut;fin";

  /** Far above five hundred lines. */
  private static final int TAILLE_MAXIMUM = 1024 * 1024;

  private static final int COLONNES = 7;
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE)
          .withResolverStyle(ResolverStyle.STRICT);

  private LectureCsv() {}

  /**
   * The text of a file as spreadsheets write them: UTF-8, or else the Windows code page.
   *
   * @throws RegleMetierException over one megabyte, or not text
   */
  public static String decoder(byte[] contenu) {
    if (contenu.length > TAILLE_MAXIMUM) {
      throw refus("Ce fichier dépasse 1 Mo : partagez-le en plusieurs.", "csv");
    }
    for (byte octet : contenu) {
      if (octet == 0) {
        throw refus(
            "Ce fichier n’est pas un CSV : dans le tableur, enregistrez-le au format CSV.", "csv");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(contenu)).toString();
    } catch (CharacterCodingException _) {
      return new String(contenu, Charset.forName("windows-1252"));
    }
  }

  /** The lines under the heading, refused as a whole when it is not the expected one. */
  public static List<String> lignes(String csv) {
    List<String> lignes = csv.replace("\uFEFF", "").strip().lines().map(String::strip).toList();
    if (lignes.isEmpty() || !EN_TETE.equalsIgnoreCase(lignes.getFirst().replace(" ", ""))) {
      throw refus("La première ligne doit être : %s.".formatted(EN_TETE), "csv");
    }
    return lignes.subList(1, lignes.size());
  }

  public static String identifiant(String ligne) {
    return ligne.split(";", -1)[0].strip();
  }

  /** One line as an invitation; refused with the reason. */
  public static Invitation lire(String ligne) {
    List<String> valeurs = Arrays.stream(ligne.split(";", -1)).map(LectureCsv::valeur).toList();
    if (valeurs.size() != COLONNES) {
      throw refus(
          "La ligne compte %d colonnes au lieu de %d.".formatted(valeurs.size(), COLONNES), null);
    }
    LocalDate debut = jour(valeurs.get(5));
    LocalDate fin = valeurs.get(6).isEmpty() ? null : jour(valeurs.get(6));
    return new Invitation(
        valeurs.get(0),
        valeurs.get(1),
        new Courriel(valeurs.get(2)),
        new Habilitation(role(valeurs.get(3)), perimetre(valeurs.get(4))),
        new Periode(debut, fin));
  }

  private static String valeur(String brute) {
    return brute.strip().replaceAll("^\"|\"$", "").strip();
  }

  private static Role role(String valeur) {
    return Arrays.stream(Role.values())
        .filter(r -> r.name().equalsIgnoreCase(valeur) || r.libelle().equalsIgnoreCase(valeur))
        .findFirst()
        .orElseThrow(() -> refus("Le rôle « %s » n’existe pas.".formatted(valeur), null));
  }

  private static Perimetre perimetre(String valeur) {
    try {
      return Perimetre.lire(valeur);
    } catch (NumberFormatException _) {
      throw refus("Le périmètre « %s » n’existe pas.".formatted(valeur), null);
    }
  }

  private static LocalDate jour(String valeur) {
    try {
      return LocalDate.parse(valeur, JOUR);
    } catch (DateTimeException _) {
      throw refus("La date « %s » n’est pas de la forme jj/mm/aaaa.".formatted(valeur), null);
    }
  }

  private static RegleMetierException refus(String phrase, @Nullable String champ) {
    return new RegleMetierException("RG-028", phrase, champ);
  }
}
