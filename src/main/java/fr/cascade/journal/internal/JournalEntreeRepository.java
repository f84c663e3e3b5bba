package fr.cascade.journal.internal;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Adds and reads; the journal is never rewritten. */
public interface JournalEntreeRepository extends Repository<JournalEntree, Long> {

  JournalEntree save(JournalEntree entree);

  Page<JournalEntree> findByCle(String cle, Pageable page);
}
