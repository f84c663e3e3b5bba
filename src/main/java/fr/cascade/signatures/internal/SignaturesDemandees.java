package fr.cascade.signatures.internal;

import fr.cascade.courrier.ActesDemandes;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.SignatureId;
import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that ask for a signature: useless once it is given, refused or not expected. */
@Component
class SignaturesDemandees implements ActesDemandes {

  private static final Pattern CHEMIN = Pattern.compile("signatures/(\\d{1,18})");

  private final JdbcClient jdbc;

  SignaturesDemandees(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> faits(UtilisateurId lecteur, Collection<String> liens) {
    List<Long> ids =
        liens.stream()
            .map(CHEMIN::matcher)
            .filter(Matcher::matches)
            .map(chemin -> Long.valueOf(chemin.group(1)))
            .toList();
    if (ids.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql("select id from signature where id in (:ids) and statut <> :attendue")
        .param("ids", ids)
        .param("attendue", SignatureStatut.ATTENDUE.name())
        .query((ligne, _) -> SignatureRoutes.signer(new SignatureId(ligne.getLong(1))))
        .set();
  }
}
