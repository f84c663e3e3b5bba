package fr.cascade.conventions.internal;

import fr.cascade.documents.AnnexeAImprimer;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The annexes of an agreement, its own and those files of its parent that stay in force. */
@Component
public class Annexes {

  private final AnnexeRepository annexes;
  private final LectureVariables variables;

  Annexes(AnnexeRepository annexes, LectureVariables variables) {
    this.annexes = annexes;
    this.variables = variables;
  }

  /** In order. */
  public List<Annexe> de(ConventionId convention) {
    return annexes.findByConventionIdOrderByRang(convention.valeur());
  }

  /** Files of the parent: they do not come down, the text refers to them. */
  public List<Annexe> fichiersDuParent(Convention convention) {
    return convention.parent().map(p -> de(p.id())).orElse(List.of()).stream()
        .filter(a -> a.document().isPresent())
        .toList();
  }

  /** Gives a draft the texts of its parent's annexes, to be adapted like its articles (RG-177). */
  public void heriter(Convention parent, Convention enfant, Acteur acteur) {
    var rang = 1;
    for (Annexe annexe : de(parent.id())) {
      if (annexe.texte().isPresent()) {
        annexes.saveAndFlush(Annexe.heritee(enfant.id(), rang++, annexe, acteur));
      }
    }
  }

  /** Refuses to freeze a text annex that nobody wrote (RG-176). */
  public void exigerCompletes(Convention convention) {
    de(convention.id()).stream()
        .filter(a -> a.texte().filter(HtmlNettoyeur::estVide).isPresent())
        .findFirst()
        .ifPresent(
            a -> {
              throw new RegleMetierException(
                  "RG-176",
                  "« %s » est vide : rédigez-la, ou retirez-la.".formatted(a.designation()),
                  "annexes");
            });
  }

  /** The text with figures and variables in words; empty for a file. */
  public String rendre(Convention convention, Annexe annexe) {
    String texte = annexe.texte().orElse("");
    ValeursVariables valeurs =
        HtmlNettoyeur.variables(texte).isEmpty()
            ? new ValeursVariables(convention.niveau(), Map.of())
            : variables.de(convention);
    return TexteConvention.rendre(convention, texte, valeurs);
  }

  /** As the text lists and prints them. */
  public List<AnnexeAImprimer> aImprimer(Convention convention) {
    var siennes = de(convention.id()).stream().map(a -> imprimer(convention, a, ""));
    var duParent =
        convention.parent().stream()
            .flatMap(
                p ->
                    fichiersDuParent(convention).stream()
                        .map(a -> imprimer(p, a, " du texte parent " + p.reference())));
    return Stream.concat(siennes, duParent).toList();
  }

  private AnnexeAImprimer imprimer(Convention convention, Annexe annexe, String source) {
    return new AnnexeAImprimer(
        "Annexe " + annexe.rang() + source,
        annexe.titre(),
        annexe.texte().isPresent() ? rendre(convention, annexe) : null,
        annexe
            .document()
            .map(
                _ ->
                    new AnnexeAImprimer.Fichier(
                        annexe.fichierNom(), annexe.fichierPages(), annexe.fichierEmpreinte()))
            .orElse(null));
  }
}
