package fr.cascade.courrier.internal;

import fr.cascade.courrier.EnvoiEtat;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every read names the reader; every change is one update of its own columns. */
public interface MessageRepository extends Repository<Message, Long> {

  List<Message> saveAll(Iterable<Message> messages);

  /** Unread first, then the latest. */
  @Query(
      """
      select m from Message m where m.destinataireId = :lecteur
      order by case when m.luLe is null then 0 else 1 end, m.id desc
      """)
  Page<Message> de(long lecteur, Pageable page);

  long countByDestinataireIdAndLuLeIsNull(long lecteur);

  boolean existsByIdAndDestinataireId(long id, long lecteur);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update Message m set m.luLe = :le
      where m.id = :id and m.destinataireId = :lecteur and m.luLe is null
      """)
  int marquerLu(long id, long lecteur, Instant le);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update Message m set m.luLe = :le where m.destinataireId = :lecteur and m.luLe is null")
  int marquerToutLu(long lecteur, Instant le);

  @Query(
      """
      select m from Message m
      where m.envoiEtat = fr.cascade.courrier.EnvoiEtat.A_ENVOYER
        and m.prochainEssaiLe <= :le
      order by m.prochainEssaiLe, m.id
      """)
  List<Message> aEnvoyer(Instant le, Limit limite);

  /** Takes the attempt: of two senders, one gets 1. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update Message m set m.tentatives = m.tentatives + 1, m.prochainEssaiLe = :prochain
      where m.id = :id and m.tentatives = :tentatives
        and m.envoiEtat = fr.cascade.courrier.EnvoiEtat.A_ENVOYER
      """)
  int prendre(long id, int tentatives, Instant prochain);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update Message m set m.envoiEtat = :etat, m.prochainEssaiLe = null where m.id = :id")
  int clore(long id, EnvoiEtat etat);

  /** A link that opens an account is not kept once it has left. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update Message m set m.lien = null where m.id = :id")
  int effacerLien(long id);

  /** Starts the attempts again: of two people, one gets 1. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update Message m set m.tentatives = 0, m.prochainEssaiLe = :le,
        m.envoiEtat = fr.cascade.courrier.EnvoiEtat.A_ENVOYER
      where m.id = :id and m.envoiEtat = fr.cascade.courrier.EnvoiEtat.ECHEC
      """)
  int renvoyer(long id, Instant le);
}
