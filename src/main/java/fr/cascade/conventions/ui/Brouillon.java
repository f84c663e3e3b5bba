package fr.cascade.conventions.ui;

import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.RedactionService.ArticleEnregistre;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ConventionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The draft being written: saves each thing as it is typed, then tells every panel what it is. */
final class Brouillon {

  private final RedactionService redaction;
  private final ConventionConsultation consultation;
  private final List<SerializableConsumer<ConventionDetail>> ecoutes = new ArrayList<>();
  private ConventionDetail detail;

  Brouillon(
      RedactionService redaction, ConventionConsultation consultation, ConventionDetail detail) {
    this.redaction = redaction;
    this.consultation = consultation;
    this.detail = detail;
  }

  ConventionId id() {
    return detail.id();
  }

  ConventionDetail detail() {
    return detail;
  }

  Optional<ArticleLu> article(String cle) {
    return detail.article(cle);
  }

  /** Calls back after each save, with the draft as it then stands. */
  void surChangement(SerializableConsumer<ConventionDetail> ecoute) {
    ecoutes.add(ecoute);
  }

  ArticleEnregistre ecrire(String cle, int version, String titre, String html) {
    ArticleEnregistre recu = redaction.ecrireArticle(id(), cle, version, titre, html);
    relire();
    return recu;
  }

  ArticleEnregistre retablir(String cle, int version) {
    ArticleEnregistre recu = redaction.retablirArticle(id(), cle, version);
    relire();
    return recu;
  }

  void chiffrer(TypeChiffre type, int valeur) {
    redaction.chiffrer(id(), type, valeur);
    relire();
  }

  void dater(LocalDate debut, LocalDate fin) {
    redaction.dater(id(), debut, fin);
    relire();
  }

  void intituler(String titre) {
    redaction.intituler(id(), titre);
    relire();
  }

  void definirParties(List<PartieSaisie> parties) {
    redaction.definirParties(id(), parties);
    relire();
  }

  /** Reads the draft again: somebody else may be writing another of its articles. */
  void relire() {
    montrer(consultation.detail(id()));
  }

  void montrer(ConventionDetail nouveau) {
    detail = nouveau;
    ecoutes.forEach(ecoute -> ecoute.accept(nouveau));
  }
}
