package fr.cascade.courrier.internal;

import fr.cascade.courrier.EnvoiEtat;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every read names the reader; every change is one update of its own columns. */
public interface MessageRepository extends Repository<Message, Long> {

  List<Message> saveAll(Iterable<Message> messages);

  /** Unread first, then the latest. */
  @Query(
      """
      select m from Message m where m.destinataireId = :lecteur and m.recapitulatifDu is null
      order by case when m.luLe is null then 0 else 1 end, m.id desc
      """)
  Page<Message> de(long lecteur, Pageable page);

  long countByDestinataireIdAndLuLeIsNullAndRecapitulatifDuIsNull(long lecteur);

  boolean existsByIdAndDestinataireIdAndRecapitulatifDuIsNull(long id, long lecteur);

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

  /** Of these messages, those that their readers have read in the portal. */
  @Query("select m.id from Message m where m.id in :ids and m.luLe is not null")
  List<Long> lus(Collection<Long> ids);

  /** Whose daily mail is due. */
  @Query(
      """
      select distinct m.destinataireId from Message m
      where m.envoiEtat = fr.cascade.courrier.EnvoiEtat.AU_RECAPITULATIF
        and m.prochainEssaiLe <= :le
      """)
  List<Long> destinatairesARecapituler(Instant le);

  /** What one daily mail tells of, locked: of two makers, one finds them. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select m from Message m
      where m.destinataireId = :lecteur and m.prochainEssaiLe <= :le
        and m.envoiEtat = fr.cascade.courrier.EnvoiEtat.AU_RECAPITULATIF
      order by m.id
      """)
  List<Message> aRecapituler(long lecteur, Instant le);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update Message m set m.envoiEtat = :etat, m.prochainEssaiLe = null where m.id in :ids")
  int cloreTous(Collection<Long> ids, EnvoiEtat etat);

  /** No mail is wanted any more: what waits to leave stays in the portal. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update Message m set m.prochainEssaiLe = null,
        m.envoiEtat = fr.cascade.courrier.EnvoiEtat.SANS_OBJET
      where m.destinataireId = :lecteur and m.lienUnique = false
        and m.envoiEtat in (fr.cascade.courrier.EnvoiEtat.A_ENVOYER,
          fr.cascade.courrier.EnvoiEtat.AU_RECAPITULATIF)
      """)
  int garderDansLePortail(long lecteur);

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
