package fr.cascade.courrier;

import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import org.springframework.stereotype.Service;

/** The one outbox. */
@Service
public class CourrierService {
  public void notifier(Collection<UtilisateurId> destinataires, NouveauMessage message) {}
}
