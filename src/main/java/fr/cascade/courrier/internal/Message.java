package fr.cascade.courrier.internal;

import fr.cascade.courrier.EnvoiEtat;
import fr.cascade.courrier.MessageId;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.socle.UtilisateurId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A message to one reader. Reading and sending change it by updates of their own columns, never
 * through the object: they may happen at the same instant.
 */
@Entity
public class Message {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long destinataireId;
  private String sujet;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String corps;

  private @Nullable String lien;
  private boolean lienUnique;
  private @Nullable String cle;
  private Instant creeLe;
  private @Nullable Instant luLe;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EnvoiEtat envoiEtat;

  private int tentatives;
  private @Nullable Instant prochainEssaiLe;
  private @Nullable LocalDate recapitulatifDu;

  @Column(unique = true)
  private String messageId;

  @SuppressWarnings("NullAway.Init")
  protected Message() {}

  private Message(UtilisateurId destinataire, NouveauMessage message, Instant creeLe) {
    this.destinataireId = destinataire.valeur();
    this.sujet = message.sujet();
    this.corps = message.corps();
    this.lien = message.lien();
    this.cle = message.cle();
    this.creeLe = creeLe;
    this.envoiEtat = EnvoiEtat.SANS_OBJET;
    this.messageId = "";
  }

  /** For the portal only. */
  public static Message interne(
      UtilisateurId destinataire, NouveauMessage contenu, Instant creeLe, String messageId) {
    var message = new Message(destinataire, contenu, creeLe);
    message.messageId = messageId;
    return message;
  }

  /** For the portal and the reader's mail box. */
  public static Message parCourriel(
      UtilisateurId destinataire,
      NouveauMessage contenu,
      Instant creeLe,
      String messageId,
      Instant premierEssai) {
    var message = interne(destinataire, contenu, creeLe, messageId);
    message.envoiEtat = EnvoiEtat.A_ENVOYER;
    message.prochainEssaiLe = premierEssai;
    return message;
  }

  /** For the portal and the reader's next daily mail. */
  public static Message auRecapitulatif(
      UtilisateurId destinataire,
      NouveauMessage contenu,
      Instant creeLe,
      String messageId,
      Instant recapitulatif) {
    var message = parCourriel(destinataire, contenu, creeLe, messageId, recapitulatif);
    message.envoiEtat = EnvoiEtat.AU_RECAPITULATIF;
    return message;
  }

  /** Makes it the one daily mail of this day: it leaves, and the portal does not show it. */
  public Message recapitulatif(LocalDate jour) {
    recapitulatifDu = jour;
    return this;
  }

  public boolean estRecapitulatif() {
    return recapitulatifDu != null;
  }

  /** Its link opens an account: nobody but its reader sees it, and only until it has left. */
  public Message aLienUnique() {
    lienUnique = true;
    return this;
  }

  public MessageRecu lu() {
    return new MessageRecu(new MessageId(numero()), sujet, corps, lien, creeLe, luLe != null);
  }

  public long numero() {
    return Objects.requireNonNull(id, "message non enregistré");
  }

  public UtilisateurId destinataire() {
    return new UtilisateurId(destinataireId);
  }

  public String sujet() {
    return sujet;
  }

  public String corps() {
    return corps;
  }

  public @Nullable String lien() {
    return lien;
  }

  public boolean lienUnique() {
    return lienUnique;
  }

  public @Nullable String cle() {
    return cle;
  }

  public EnvoiEtat envoiEtat() {
    return envoiEtat;
  }

  public int tentatives() {
    return tentatives;
  }

  public @Nullable Instant prochainEssaiLe() {
    return prochainEssaiLe;
  }

  /** The same at every attempt: a mail server recognises a repetition. */
  public String messageId() {
    return messageId;
  }
}
