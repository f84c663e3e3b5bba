package fr.cascade.courrier;

import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.Set;

/**
 * What messages ask for and that is not to be done any more; each module answers for the paths of
 * its own acts.
 */
public interface ActesDemandes {

  /** Of these paths, those where this reader has nothing left to do; others are not told. */
  Set<String> faits(UtilisateurId lecteur, Collection<String> liens);
}
