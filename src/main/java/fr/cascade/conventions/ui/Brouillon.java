package fr.cascade.conventions.ui;

import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.DemandeDerogation;
import fr.cascade.conventions.RedactionService.ArticleEnregistre;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.conventions.StructureService;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.VisaService;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DerogationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The draft being written: saves each thing as it is typed, then tells every panel what it is. */
final class Brouillon {

  private final ServicesAtelier services;
  private final List<SerializableConsumer<ConventionDetail>> ecoutes = new ArrayList<>();
  private ConventionDetail detail;

  Brouillon(ServicesAtelier services, ConventionDetail detail) {
    this.services = services;
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
    ArticleEnregistre recu = services.redaction().ecrireArticle(id(), cle, version, titre, html);
    relire();
    return recu;
  }

  ArticleEnregistre retablir(String cle, int version) {
    ArticleEnregistre recu = services.redaction().retablirArticle(id(), cle, version);
    relire();
    return recu;
  }

  void chiffrer(TypeChiffre type, BigDecimal valeur) {
    services.redaction().chiffrer(id(), type, valeur);
    relire();
  }

  void dater(LocalDate debut, LocalDate fin) {
    services.redaction().dater(id(), debut, fin);
    relire();
  }

  void intituler(String titre) {
    services.redaction().intituler(id(), titre);
    relire();
  }

  void definirParties(List<PartieSaisie> parties) {
    services.redaction().definirParties(id(), parties);
    relire();
  }

  void demanderDerogation(Constat constat, String motif) {
    services.derogations().demander(id(), DemandeDerogation.de(constat, motif));
    relire();
  }

  void retirerDerogation(DerogationId derogation) {
    services.derogations().retirer(derogation);
    relire();
  }

  /** Does an act on what the draft is made of, then reads it again. */
  void structurer(SerializableConsumer<StructureService> acte) {
    acte.accept(services.structure());
    relire();
  }

  /** Does an act on the visas to ask for, then reads the draft again. */
  void viser(SerializableConsumer<VisaService> acte) {
    acte.accept(services.visas());
    relire();
  }

  /** Keeps a text that gave way to another, as a remark that the drafter's side alone reads. */
  void garderDeCote(String cle, String html) {
    services
        .commentaires()
        .ecrire(
            id(),
            cle,
            "Texte écarté au profit d’un autre :\n" + HtmlNettoyeur.texteBrut(html),
            false);
  }

  /** Reads the draft again: somebody else may be writing another of its articles. */
  void relire() {
    montrer(services.consultation().detail(id()));
  }

  void montrer(ConventionDetail nouveau) {
    detail = nouveau;
    ecoutes.forEach(ecoute -> ecoute.accept(nouveau));
  }
}
