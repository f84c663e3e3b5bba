package fr.cascade.comites.internal;

import fr.cascade.comites.TypeComite;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Committees. */
public interface ComiteRepository extends Repository<Comite, Long> {

  Comite saveAndFlush(Comite comite);

  void flush();

  Optional<Comite> findById(long id);

  /** Locks the row: meetings of one committee are set one after the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Comite c where c.id = :id")
  Optional<Comite> verrouiller(long id);

  /** Those of the text that its own text declines. */
  @Query(
      nativeQuery = true,
      value =
          "select k.* from comite k join convention c on c.parent_id = k.convention_id"
              + " where c.id = :convention order by k.id")
  List<Comite> duTexteAuDessus(long convention);

  @Query(
      "select count(c) > 0 from Comite c where c.conventionId = :convention and c.type = :type"
          + " and c.perimetre = :perimetre")
  boolean existe(long convention, TypeComite type, String perimetre);
}
