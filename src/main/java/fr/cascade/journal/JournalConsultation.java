package fr.cascade.journal;

import fr.cascade.journal.internal.JournalEntree;
import fr.cascade.journal.internal.JournalEntreeRepository;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads histories; whether the reader may see the object is the owning module's to check first. */
@Service
public class JournalConsultation {

  private static final Sort RECENT_D_ABORD = Sort.by(Sort.Order.desc("le"), Sort.Order.desc("id"));

  private final JournalEntreeRepository entrees;

  JournalConsultation(JournalEntreeRepository entrees) {
    this.entrees = entrees;
  }

  /** The history of an object, latest first whatever the sort asked for. */
  @Transactional(readOnly = true)
  public Page<EntreeJournal> historique(String cle, Pageable page) {
    return entrees
        .findByCle(cle, PageRequest.of(page.getPageNumber(), page.getPageSize(), RECENT_D_ABORD))
        .map(JournalEntree::lue);
  }
}
