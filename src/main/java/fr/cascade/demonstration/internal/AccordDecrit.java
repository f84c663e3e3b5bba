package fr.cascade.demonstration.internal;

import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement signed outside the portal; parties by short name on the day of signature. */
record AccordDecrit(
    String reference,
    String titre,
    LocalDate signeeLe,
    LocalDate debut,
    LocalDate fin,
    List<String> parties,
    List<ChiffreDecrit> chiffres,
    List<ArticleDecrit> articles) {

  record ArticleDecrit(String cle, String titre, NatureArticle nature, String texte) {}

  record ChiffreDecrit(TypeChiffre type, String article, @Nullable BigDecimal nombre) {}
}
